package org.mashang.platform.keys;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Where secrets come from: Secrets Manager, or a file of this machine. */
public final class Secrets {

  private final Supplier<SecretsManagerClient> manager;

  /** With a client that is only built when a secret is not a file. */
  public Secrets(Supplier<SecretsManagerClient> manager) {
    this.manager = manager;
  }

  /**
   * The secret behind a reference ({@code file:<path>} or a Secrets Manager id). Its text is the
   * secret: both kinds are generated as text.
   */
  public byte[] read(String reference) {
    String text =
        LocalFile.isNamedBy(reference)
            ? LocalFile.text(reference)
            : manager.get().getSecretValue(ask -> ask.secretId(reference)).secretString();
    if (text == null || text.length() < 32) {
      throw new IllegalStateException("a secret of at least 32 characters is expected");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
