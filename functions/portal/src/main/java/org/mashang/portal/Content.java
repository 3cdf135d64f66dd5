package org.mashang.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * One file as it is sent: plain and, made at first use, compressed.
 *
 * <p>Each form has its own entity tag, as RFC 9110 asks of a strong one.
 */
final class Content {
  private static final int WORTH_COMPRESSING = 512;

  private final MediaType type;
  private final byte[] plain;
  private final String digest;
  private byte[] compressed = {};

  Content(MediaType type, byte[] plain) {
    this.type = type;
    this.plain = plain;
    this.digest = digest(plain);
  }

  static Content html(String text) {
    return new Content(MediaType.HTML, text.getBytes(StandardCharsets.UTF_8));
  }

  MediaType type() {
    return type;
  }

  byte[] plain() {
    return plain;
  }

  String text() {
    return new String(plain, StandardCharsets.UTF_8);
  }

  boolean worthCompressing() {
    return type.text() && plain.length >= WORTH_COMPRESSING;
  }

  String tag(boolean gzip) {
    return '"' + digest + (gzip ? "-gz" : "") + '"';
  }

  synchronized byte[] gzip() {
    if (compressed.length == 0) {
      compressed = compress(plain);
    }
    return compressed;
  }

  private static byte[] compress(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 2);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The first 80 bits of the SHA-256, enough to tell one version from another. */
  static String digest(byte[] bytes) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha256, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
