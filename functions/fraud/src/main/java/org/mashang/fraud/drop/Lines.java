package org.mashang.fraud.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, one at a time. A line that is too long is passed over without being held,
 * and one that is not UTF-8 spoils no other.
 */
final class Lines {

  private static final int MOST_BYTES = 16 * 1024;
  private static final int CHUNK = 64 * 1024;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private final byte[] line = new byte[MOST_BYTES];
  private int at;
  private int end;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param fault a fault's code in place of a text: TOO_LONG or NOT_UTF8
   */
  record Line(long number, String text, @Nullable String fault) {}

  /** The next line that is not blank; null at the end. */
  @Nullable Line next() throws IOException {
    while (true) {
      int length = fill();
      if (length < 0) {
        return null;
      }
      number++;
      if (length > MOST_BYTES) {
        return new Line(number, "", "TOO_LONG");
      }
      Line read = decoded(length);
      if (read.fault() != null || !read.text().isBlank()) {
        return read;
      }
    }
  }

  /** Fills the line; answers its length, of which only the beginning may be held; -1 at the end. */
  private int fill() throws IOException {
    int length = 0;
    boolean any = false;
    while (at < end || more()) {
      any = true;
      byte one = chunk[at++];
      if (one == '\n') {
        break;
      }
      if (length < MOST_BYTES) {
        line[length] = one;
      }
      length = Math.min(length + 1, MOST_BYTES + 1);
    }
    return any ? length : -1;
  }

  private boolean more() throws IOException {
    end = in.read(chunk);
    at = 0;
    return end > 0;
  }

  private Line decoded(int length) {
    int from = number == 1 && marked(length) ? MARK.length : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(line, from, length - from))
              .toString();
      return new Line(
          number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, null);
    } catch (CharacterCodingException e) {
      return new Line(number, "", "NOT_UTF8");
    }
  }

  private boolean marked(int length) {
    return length >= MARK.length && line[0] == MARK[0] && line[1] == MARK[1] && line[2] == MARK[2];
  }
}
