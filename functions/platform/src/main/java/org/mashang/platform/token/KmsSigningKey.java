package org.mashang.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.ECKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MessageType;
import software.amazon.awssdk.services.kms.model.SigningAlgorithmSpec;

/** The private half never leaves KMS; the public half is asked for once. */
public final class KmsSigningKey implements SigningKey {

  private final KmsClient kms;
  private final String keyId;
  private volatile @Nullable ECKey known;

  public KmsSigningKey(KmsClient kms, String keyId) {
    this.kms = kms;
    this.keyId = keyId;
  }

  @Override
  public ECKey publicKey() {
    ECKey key = known;
    if (key == null) {
      key = PublicKeys.ofDer(kms.getPublicKey(ask -> ask.keyId(keyId)).publicKey().asByteArray());
      known = key;
    }
    return key;
  }

  @Override
  public byte[] sign(byte[] input) {
    byte[] der =
        kms.sign(
                ask ->
                    ask.keyId(keyId)
                        .messageType(MessageType.DIGEST)
                        .message(SdkBytes.fromByteArray(sha256(input)))
                        .signingAlgorithm(SigningAlgorithmSpec.ECDSA_SHA_256))
            .signature()
            .asByteArray();
    try {
      return ECDSA.transcodeSignatureToConcat(der, 64);
    } catch (JOSEException e) {
      throw new IllegalStateException("KMS gave no ECDSA signature", e);
    }
  }

  private static byte[] sha256(byte[] input) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(input);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
