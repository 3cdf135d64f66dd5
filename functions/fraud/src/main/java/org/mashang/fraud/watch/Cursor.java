package org.mashang.fraud.watch;

import java.nio.charset.StandardCharsets;

/** Reads the bytes of a state one part after the other. */
final class Cursor {
  private final byte[] bytes;
  private int at;

  Cursor(byte[] bytes) {
    this.bytes = bytes;
  }

  int one() {
    return bytes[at++] & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = one();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  long fixed(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | one();
    }
    return value;
  }

  String text() {
    int length = (int) number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
