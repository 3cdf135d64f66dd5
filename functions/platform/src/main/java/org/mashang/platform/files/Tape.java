package org.mashang.platform.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file's bytes, read once from front to back: counted, hashed, and the beginning and the end
 * remembered, so that 100 MB need no disk and little memory.
 */
final class Tape {

  /** How much of the beginning and of the end is remembered. */
  static final int EDGE = 64 * 1024;

  private final InputStream in;
  private final MessageDigest digest;
  private final byte[] head = new byte[EDGE];
  private final byte[] tail = new byte[EDGE];
  private final byte[] buffer = new byte[16 * 1024];
  private int filled;
  private int used;
  private long read;

  Tape(InputStream in) {
    this.in = in;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next byte; {@link EOFException} at the end. */
  int u8() throws IOException {
    if (used == filled && !fill()) {
      throw new EOFException();
    }
    return buffer[used++] & 0xff;
  }

  int u16() throws IOException {
    return u8() << 8 | u8();
  }

  long u32() throws IOException {
    return (long) u16() << 16 | u16();
  }

  byte[] take(int count) throws IOException {
    byte[] taken = new byte[count];
    for (int i = 0; i < count; i++) {
      taken[i] = (byte) u8();
    }
    return taken;
  }

  /** Passes over some bytes, which must be there. */
  void skip(long count) throws IOException {
    long left = count;
    while (left > 0) {
      if (used == filled && !fill()) {
        throw new EOFException();
      }
      int step = (int) Math.min(left, filled - used);
      used += step;
      left -= step;
    }
  }

  boolean atEnd() throws IOException {
    return used == filled && !fill();
  }

  /** Reads whatever is left. */
  void drain() throws IOException {
    while (!atEnd()) {
      used = filled;
    }
  }

  /** How many bytes the file has; after {@link #drain}. */
  long length() {
    return read;
  }

  /** 64 hexadecimal digits; once, after {@link #drain}. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The first bytes; after {@link #drain}. */
  byte[] head() {
    return Arrays.copyOf(head, (int) Math.min(read, EDGE));
  }

  /** The last bytes; after {@link #drain}. */
  byte[] tail() {
    int length = (int) Math.min(read, EDGE);
    byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = tail[(int) ((read - length + i) % EDGE)];
    }
    return last;
  }

  private boolean fill() throws IOException {
    int count = in.read(buffer);
    if (count <= 0) {
      return false;
    }
    digest.update(buffer, 0, count);
    for (int i = 0; i < count; i++) {
      if (read + i < EDGE) {
        head[(int) (read + i)] = buffer[i];
      }
      tail[(int) ((read + i) % EDGE)] = buffer[i];
    }
    read += count;
    filled = count;
    used = 0;
    return true;
  }
}
