package org.mashang.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;

/** Public keys as we publish them: use, algorithm and thumbprint said. */
final class PublicKeys {

  private PublicKeys() {}

  static ECKey named(ECKey key) {
    if (!Curve.P_256.equals(key.getCurve())) {
      throw new IllegalArgumentException("the token key is not on P-256");
    }
    try {
      return new ECKey.Builder(key)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint()
          .build();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From a SubjectPublicKeyInfo in DER. */
  static ECKey ofDer(byte[] der) {
    try {
      var key =
          (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
      return named(new ECKey.Builder(Curve.forECParameterSpec(key.getParams()), key).build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("KMS gave no EC public key", e);
    }
  }
}
