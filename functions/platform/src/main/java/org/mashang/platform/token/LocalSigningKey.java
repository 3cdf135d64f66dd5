package org.mashang.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;

/** A private JWK on this machine: for one machine and for tests. */
public final class LocalSigningKey implements SigningKey {

  private static final JWSHeader ES256 = new JWSHeader(JWSAlgorithm.ES256);

  private final ECKey key;

  /** With a private EC P-256 JWK as JSON. */
  public LocalSigningKey(String jwk) {
    try {
      ECKey read = ECKey.parse(jwk);
      if (!read.isPrivate()) {
        throw new IllegalArgumentException("the token key has no private half");
      }
      this.key = PublicKeys.named(read);
    } catch (ParseException e) {
      throw new IllegalArgumentException("the token key is no EC JWK", e);
    }
  }

  @Override
  public ECKey publicKey() {
    return key.toPublicJWK();
  }

  @Override
  public byte[] sign(byte[] input) {
    try {
      return new ECDSASigner(key).sign(ES256, input).decode();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
