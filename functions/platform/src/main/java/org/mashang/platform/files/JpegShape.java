package org.mashang.platform.files;

import java.io.IOException;

/**
 * JPEG: start of image, segments with their lengths, a frame with a size, scans to the end of
 * image. Phones append a second picture or a clip after that; it is left alone.
 */
final class JpegShape {

  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  private JpegShape() {}

  static boolean fits(Tape tape) throws IOException {
    if (tape.u16() != 0xFFD8) {
      return false;
    }
    boolean sized = false;
    int marker = next(tape);
    while (marker >= 0 && marker != END_OF_IMAGE) {
      int length = tape.u16();
      if (length < 2) {
        return false;
      }
      if (isFrame(marker)) {
        sized = length >= 8 && hasSize(tape);
        tape.skip(length - 7L);
      } else {
        tape.skip(length - 2L);
      }
      if (marker == START_OF_SCAN && !sized) {
        return false;
      }
      marker = marker == START_OF_SCAN ? afterScan(tape) : next(tape);
    }
    return marker == END_OF_IMAGE && sized;
  }

  /** The marker that must stand here; -1 if none does. */
  private static int next(Tape tape) throws IOException {
    if (tape.u8() != 0xFF) {
      return -1;
    }
    int code = tape.u8();
    while (code == 0xFF) {
      code = tape.u8();
    }
    return code == 0 ? -1 : code;
  }

  /** Passes the compressed data up to the next marker that is no restart. */
  private static int afterScan(Tape tape) throws IOException {
    while (true) {
      if (tape.u8() == 0xFF) {
        int code = tape.u8();
        while (code == 0xFF) {
          code = tape.u8();
        }
        if (code != 0 && (code < 0xD0 || code > 0xD7)) {
          return code;
        }
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Reads precision, height and width: five bytes. */
  private static boolean hasSize(Tape tape) throws IOException {
    tape.u8();
    int height = tape.u16();
    int width = tape.u16();
    return height > 0 && width > 0;
  }
}
