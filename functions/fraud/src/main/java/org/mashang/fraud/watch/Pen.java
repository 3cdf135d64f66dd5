package org.mashang.fraud.watch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the bytes of a state one part after the other; {@link Cursor} reads them. */
final class Pen {

  private static final int BEGIN = 512;

  private byte[] bytes = new byte[BEGIN];
  private int at;

  void one(int value) {
    if (at == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * at);
    }
    bytes[at++] = (byte) value;
  }

  /** Seven bits a byte, the lowest first. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      one((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    one((int) rest);
  }

  /** So many bytes, the highest first. */
  void fixed(long value, int count) {
    for (int i = count - 1; i >= 0; i--) {
      one((int) (value >>> (8 * i)));
    }
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    for (byte one : utf8) {
      one(one);
    }
  }

  int size() {
    return at;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, at);
  }
}
