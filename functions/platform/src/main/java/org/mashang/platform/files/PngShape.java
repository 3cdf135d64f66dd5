package org.mashang.platform.files;

import java.io.IOException;
import java.util.zip.CRC32;

/** PNG: signature, a header with a size, chunks with right check sums, data, the end chunk. */
final class PngShape {

  private static final long SIGNATURE_HIGH = 0x89504E47L;
  private static final long SIGNATURE_LOW = 0x0D0A1A0AL;
  private static final long HEADER = 0x49484452L;
  private static final long DATA = 0x49444154L;
  private static final long END = 0x49454E44L;

  private PngShape() {}

  static boolean fits(Tape tape) throws IOException {
    if (tape.u32() != SIGNATURE_HIGH || tape.u32() != SIGNATURE_LOW) {
      return false;
    }
    boolean first = true;
    boolean data = false;
    while (true) {
      long length = tape.u32();
      byte[] name = tape.take(4);
      long type = value(name, 0);
      if (length > FileType.PNG.maxBytes() || (first != (type == HEADER))) {
        return false;
      }
      byte[] content = tape.take((int) length);
      if (tape.u32() != crc(name, content)) {
        return false;
      }
      if (type == HEADER && (length != 13 || value(content, 0) == 0 || value(content, 4) == 0)) {
        return false;
      }
      if (type == END) {
        return data && length == 0;
      }
      data |= type == DATA;
      first = false;
    }
  }

  private static long crc(byte[] name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return crc.getValue();
  }

  private static long value(byte[] bytes, int at) {
    return (bytes[at] & 0xffL) << 24
        | (bytes[at + 1] & 0xffL) << 16
        | (bytes[at + 2] & 0xffL) << 8
        | (bytes[at + 3] & 0xffL);
  }
}
