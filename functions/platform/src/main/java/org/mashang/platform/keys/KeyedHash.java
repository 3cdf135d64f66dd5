package org.mashang.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/**
 * HMAC-SHA-256 under a server secret: finds a person again by an ID number that is stored nowhere,
 * and derives ids nobody can guess. An ID number has too few values for a hash without a secret.
 */
public final class KeyedHash {

  private final SecretKeySpec key;

  public KeyedHash(byte[] secret) {
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** With the secret that {@link Variable#HASH_SECRET} names. */
  public static KeyedHash from(Environment environment, Clients clients) {
    return new KeyedHash(new Secrets(clients::secrets).read(environment.get(Variable.HASH_SECRET)));
  }

  /**
   * The 32 bytes for some parts.
   *
   * @param purpose keeps hashes of different uses apart
   * @param parts each is framed with its length, so {@code ("ab", "c")} is not {@code ("a", "bc")}
   */
  public byte[] bytes(String purpose, String... parts) {
    Mac mac = mac();
    frame(mac, purpose);
    for (String part : parts) {
      frame(mac, part);
    }
    return mac.doFinal();
  }

  /** The same as 43 characters that may stand in keys and URLs. */
  public String text(String purpose, String... parts) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, parts));
  }

  /**
   * The id of a new case: the same caller with the same Idempotency-Key always gets the same one,
   * so a repeated submit meets what the first one wrote. 32 hexadecimal digits.
   */
  public String caseId(String subject, String idempotencyKey) {
    byte[] hash = bytes("case-id", subject, idempotencyKey);
    return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void frame(Mac mac, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    mac.update(bytes);
  }
}
