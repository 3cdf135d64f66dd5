package org.mashang.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes square PNG images (RFC 2083) of one bit a pixel, without a graphics stack. */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private Png() {}

  /** Says which pixels are black. */
  interface Black {
    boolean at(int x, int y);
  }

  static byte[] blackAndWhite(int side, Black black) {
    var png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    byte bitDepth = 1;
    chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put(bitDepth).array());
    chunk(png, "IDAT", deflated(rows(side, black)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Each row begins with filter type 0; a set bit is white. */
  private static byte[] rows(int side, Black black) {
    int stride = 1 + (side + 7) / 8;
    byte[] rows = new byte[stride * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (!black.at(x, y)) {
          rows[y * stride + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
        }
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      deflated.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
