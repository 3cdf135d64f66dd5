package org.mashang.platform.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mashang.casework.Actor;

/**
 * The hash of an event as it is stored: SHA-256 over every attribute, framed with its length, and
 * the hash of the event before. The payload is hashed with its personal data sealed, so that a
 * history can be verified by somebody who may not read it.
 */
final class HashChain {

  static final String ROOT = "0".repeat(64);

  private HashChain() {}

  static String hash(Rows.EventRow row) {
    MessageDigest digest = sha256();
    frame(digest, row.previousHash());
    frame(digest, row.caseId());
    frame(digest, Long.toString(row.sequence()));
    frame(digest, row.at().toString());
    Actor by = row.by();
    frame(digest, by.id());
    frame(digest, by.name());
    frame(digest, by.role().name());
    frame(digest, by.organ() == null ? "" : by.organ());
    frame(digest, row.type());
    frame(digest, row.commandId());
    frame(digest, row.dataKey());
    frame(digest, row.payload());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void frame(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
