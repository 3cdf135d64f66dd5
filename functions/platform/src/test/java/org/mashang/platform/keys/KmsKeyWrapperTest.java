package org.mashang.platform.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.kms.model.KmsException;

class KmsKeyWrapperTest {

  private static final LocalKeyWrapper BEHIND = new LocalKeyWrapper(new byte[32]);

  private AwsJsonServer aws;

  @BeforeEach
  void start() throws IOException {
    aws =
        new AwsJsonServer()
            .on("TrentService.GenerateDataKey", KmsKeyWrapperTest::generate)
            .on("TrentService.Decrypt", KmsKeyWrapperTest::decrypt)
            .on("secretsmanager.GetSecretValue", KmsKeyWrapperTest::secret);
  }

  @AfterEach
  void stop() {
    aws.close();
  }

  private static ObjectNode generate(JsonNode asked) {
    known(asked);
    assertEquals("AES_256", asked.get("KeySpec").asText());
    DataKey key = BEHIND.generate();
    return AwsJsonServer.object()
        .put("KeyId", asked.get("KeyId").asText())
        .put("Plaintext", Base64.getEncoder().encodeToString(key.plain()))
        .put("CiphertextBlob", Base64.getEncoder().encodeToString(key.wrapped()));
  }

  private static ObjectNode decrypt(JsonNode asked) {
    known(asked);
    try {
      byte[] plain =
          BEHIND.unwrap(Base64.getDecoder().decode(asked.get("CiphertextBlob").asText()));
      return AwsJsonServer.object().put("Plaintext", Base64.getEncoder().encodeToString(plain));
    } catch (SealBroken e) {
      throw new AwsJsonServer.Failure(400, "InvalidCiphertextException");
    }
  }

  private static void known(JsonNode asked) {
    assertEquals("personal-data", asked.at("/EncryptionContext/purpose").asText());
    if (!asked.get("KeyId").asText().equals("arn:key")) {
      throw new AwsJsonServer.Failure(400, "NotFoundException");
    }
  }

  private static ObjectNode secret(JsonNode asked) {
    return AwsJsonServer.object()
        .put("SecretString", asked.get("SecretId").asText().equals("short") ? "x" : "s".repeat(40));
  }

  @Test
  void what_was_sealed_by_one_process_opens_in_another() {
    Seal seal = new DataKeys(new KmsKeyWrapper(aws.clients().kms(), "arn:key")).seal("CASE#1");
    byte[] sealed = seal.seal("330802199001011234");
    DataKeys other = new DataKeys(new KmsKeyWrapper(aws.clients().kms(), "arn:key"));
    assertEquals("330802199001011234", other.reopen(seal.wrappedKey(), "CASE#1").open(sealed));
    assertEquals(2, aws.calls());
  }

  @Test
  void throttling_passes() {
    aws.throttle(2);
    new DataKeys(new KmsKeyWrapper(aws.clients().kms(), "arn:key")).seal("CASE#1").seal("x");
    assertEquals(3, aws.calls());
  }

  @Test
  void a_wrapped_key_that_is_not_ours_is_a_broken_seal() {
    DataKeys keys = new DataKeys(new KmsKeyWrapper(aws.clients().kms(), "arn:key"));
    Seal seal = keys.reopen(new byte[60], "CASE#1");
    assertThrows(SealBroken.class, () -> seal.open(new byte[60]));
  }

  @Test
  void a_key_that_is_not_there_is_an_error_of_ours() {
    DataKeys keys = new DataKeys(new KmsKeyWrapper(aws.clients().kms(), "arn:other"));
    Seal seal = keys.seal("CASE#1");
    assertThrows(KmsException.class, () -> seal.seal("x"));
  }

  @Test
  void the_environment_chooses_between_kms_and_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("DataKey");
    Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    DataKeys local =
        DataKeys.from(
            Environment.of(Map.of("DATA_KEY", "file:" + file), Variable.DATA_KEY), aws.clients());
    DataKeys cloud =
        DataKeys.from(
            Environment.of(Map.of("DATA_KEY", "arn:key"), Variable.DATA_KEY), aws.clients());
    local.seal("A").seal("x");
    assertEquals(0, aws.calls());
    cloud.seal("A").seal("x");
    assertEquals(1, aws.calls());
  }

  @Test
  void a_secret_comes_from_the_manager_or_a_file_and_is_never_short(@TempDir Path folder)
      throws IOException {
    Secrets secrets = new Secrets(aws.clients()::secrets);
    assertEquals(40, secrets.read("arn:secret").length);
    assertThrows(IllegalStateException.class, () -> secrets.read("short"));
    Path file = Files.writeString(folder.resolve("HashSecret"), "f".repeat(44) + "\n");
    assertEquals(44, secrets.read("file:" + file).length);
  }
}
