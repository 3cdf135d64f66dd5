package org.mashang.platform.token;

import com.nimbusds.jose.jwk.ECKey;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.LocalFile;

/** A P-256 key that signs our tokens. */
public interface SigningKey {

  /** The public half, named by its RFC 7638 thumbprint. */
  ECKey publicKey();

  /** ES256 over some bytes: R and S, 64 bytes. */
  byte[] sign(byte[] input);

  /** As {@link Variable#TOKEN_KEY} says: a JWK on this machine, or KMS. */
  static SigningKey from(Environment environment, Clients clients) {
    String key = environment.get(Variable.TOKEN_KEY);
    return LocalFile.isNamedBy(key)
        ? new LocalSigningKey(LocalFile.text(key))
        : new KmsSigningKey(clients.kms(), key);
  }
}
