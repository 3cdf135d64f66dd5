package org.mashang.platform.keys;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.IncorrectKeyException;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/** The master key stays in KMS, which the key's policy guards and whose log tells each use. */
public final class KmsKeyWrapper implements KeyWrapper {

  private static final Map<String, String> CONTEXT = Map.of("purpose", "personal-data");

  private final KmsClient kms;
  private final String keyId;

  public KmsKeyWrapper(KmsClient kms, String keyId) {
    this.kms = kms;
    this.keyId = keyId;
  }

  @Override
  public DataKey generate() {
    GenerateDataKeyResponse made =
        kms.generateDataKey(
            ask -> ask.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(CONTEXT));
    return new DataKey(made.plaintext().asByteArray(), made.ciphertextBlob().asByteArray());
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    try {
      return kms.decrypt(
              ask ->
                  ask.keyId(keyId)
                      .ciphertextBlob(SdkBytes.fromByteArray(wrapped))
                      .encryptionContext(CONTEXT))
          .plaintext()
          .asByteArray();
    } catch (InvalidCiphertextException | IncorrectKeyException e) {
      throw new SealBroken("the data key is not under this master key", e);
    }
  }
}
