package org.mashang.platform.files;

import java.io.IOException;

/** MP4: a file-type box first, then boxes that follow each other to the end, a movie among them. */
final class Mp4Shape {

  private static final long FILE_TYPE = 0x66747970L;
  private static final long MOVIE = 0x6D6F6F76L;

  private Mp4Shape() {}

  static boolean fits(Tape tape) throws IOException {
    boolean first = true;
    boolean movie = false;
    while (!tape.atEnd()) {
      long length = tape.u32();
      long type = tape.u32();
      long header = 8;
      if (length == 1) {
        length = tape.u32() << 32 | tape.u32();
        header = 16;
      }
      if (first != (type == FILE_TYPE) || !isName(type)) {
        return false;
      }
      movie |= type == MOVIE;
      if (length == 0) {
        tape.drain();
        return movie;
      }
      if (length < header || length - header > FileType.MP4.maxBytes()) {
        return false;
      }
      tape.skip(length - header);
      first = false;
    }
    return movie;
  }

  /** Box names are four printable characters, or begin with a copyright sign. */
  private static boolean isName(long type) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      long c = type >> shift & 0xff;
      if ((c < 0x20 || c > 0x7e) && c != 0xa9) {
        return false;
      }
    }
    return true;
  }
}
