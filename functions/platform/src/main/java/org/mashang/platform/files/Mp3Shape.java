package org.mashang.platform.files;

import java.io.IOException;

/** MP3: perhaps an ID3v2 tag, then at least three frames that follow each other. */
final class Mp3Shape {

  private static final int FRAMES = 3;
  private static final int[] RATES_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] RATES_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] HERTZ = {44100, 48000, 32000};

  private Mp3Shape() {}

  static boolean fits(Tape tape) throws IOException {
    byte[] four = tape.take(4);
    if (four[0] == 'I' && four[1] == 'D' && four[2] == '3') {
      tape.skip(2);
      long size = 0;
      for (byte b : tape.take(4)) {
        if (b < 0) {
          return false;
        }
        size = size << 7 | b;
      }
      tape.skip(size);
      four = tape.take(4);
    }
    for (int i = 0; i < FRAMES; i++) {
      int length = length(four);
      if (length < 4) {
        return false;
      }
      tape.skip(length - 4L);
      if (i < FRAMES - 1) {
        four = tape.take(4);
      }
    }
    return true;
  }

  /** The length of a layer III frame with this header; 0 if it is none. */
  private static int length(byte[] header) {
    int h = (header[0] & 0xff) << 24 | (header[1] & 0xff) << 16 | (header[2] & 0xff) << 8;
    boolean sync = h >>> 21 == 0x7FF;
    int version = h >>> 19 & 3;
    int layer = h >>> 17 & 3;
    int rate = h >>> 12 & 15;
    int hertz = h >>> 10 & 3;
    if (!sync || version == 1 || layer != 1 || rate == 0 || rate == 15 || hertz == 3) {
      return 0;
    }
    boolean mpeg1 = version == 3;
    int bits = (mpeg1 ? RATES_1 : RATES_2)[rate] * 1000;
    int sample = HERTZ[hertz] >> (mpeg1 ? 0 : version == 2 ? 1 : 2);
    return (mpeg1 ? 144 : 72) * bits / sample + (h >>> 9 & 1);
  }
}
