package org.mashang.platform.files;

import java.io.IOException;

/** How files of one type are built. Returns at the first byte that does not fit. */
interface Shape {

  /**
   * Walks a file from its beginning.
   *
   * @return whether it is built like this type; an end in the middle is an EOFException
   */
  boolean fits(Tape tape) throws IOException;

  static Shape of(FileType type) {
    return switch (type) {
      case PDF -> tape -> starts(tape, "%PDF-") && version(tape);
      case JPEG -> JpegShape::fits;
      case PNG -> PngShape::fits;
      case TIFF -> TiffShape::fits;
      case MP4 -> Mp4Shape::fits;
      case MP3 -> Mp3Shape::fits;
    };
  }

  private static boolean version(Tape tape) throws IOException {
    int major = tape.u8();
    return (major == '1' || major == '2') && tape.u8() == '.';
  }

  private static boolean starts(Tape tape, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (tape.u8() != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
