package org.mashang.platform.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What became of an upload. The name a person gave the file is not kept: the case has its title.
 *
 * @param owner subject of the token that announced it; only that caller may bind it to a case
 * @param purpose what it is for, as announced
 * @param size as announced, in bytes
 * @param sha256 of the bytes that arrived; null until they were checked
 * @param reason why it was rejected, a Chinese sentence; null unless it was
 * @param caseId the case it belongs to; null until bound
 */
public record FileRecord(
    String fileId,
    String owner,
    String purpose,
    FileType type,
    long size,
    Status status,
    @Nullable String sha256,
    @Nullable String reason,
    @Nullable String caseId,
    Instant announcedAt) {

  /** How far an upload is. */
  public enum Status {
    /** Announced; nothing has arrived yet. */
    WAITING,
    /** Arrived, is what it says, and may be bound to a case. */
    ACCEPTED,
    /** Arrived and is not what it says. */
    REJECTED
  }

  /** An upload that is announced now. */
  public static FileRecord announced(
      String fileId, String owner, String purpose, FileType type, long size, Instant now) {
    return new FileRecord(
        fileId, owner, purpose, type, size, Status.WAITING, null, null, null, now);
  }

  /** The same caller with the same Idempotency-Key announces the same file. */
  public static String idOf(String owner, String idempotencyKey) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((owner + "\n" + idempotencyKey).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
