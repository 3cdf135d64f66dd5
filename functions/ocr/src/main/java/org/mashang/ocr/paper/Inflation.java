package org.mashang.ocr.paper;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.mashang.casework.scan.PaperFault;

/**
 * How large the streams of a PDF file become when they are unpacked. PDFBox would unpack them into
 * memory, the tables it begins with included; so they are measured first, without keeping a byte.
 */
final class Inflation {

  /** One stream: the pixels of an A4 page at 600 dpi. */
  private static final long MOST = 128L * 1024 * 1024;

  /** All of them. */
  private static final long MOST_TOGETHER = 2048L * 1024 * 1024;

  private static final int DICTIONARY = 600;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] file;
  private final byte[] sink = new byte[64 * 1024];
  private long together;

  private Inflation(byte[] file) {
    this.file = file;
  }

  /**
   * @throws UnreadablePaper if it is a bomb
   */
  static void check(byte[] file) throws UnreadablePaper {
    new Inflation(file).run();
  }

  private void run() throws UnreadablePaper {
    int from = 0;
    for (int at = next(from); at >= 0; at = next(from)) {
      int begin = at + STREAM.length;
      from = begin;
      if (at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e') {
        continue; // endstream
      }
      if (packedTwice(at)) {
        throw new UnreadablePaper(PaperFault.BOMB);
      }
      if (begin < file.length && file[begin] == '\r') {
        begin++;
      }
      if (begin < file.length && file[begin] == '\n') {
        begin++;
      }
      from = Math.max(from, begin + measure(begin));
    }
  }

  private int next(int from) {
    for (int i = from; i <= file.length - STREAM.length; i++) {
      if (file[i] == 's'
          && file[i + 1] == 't'
          && java.util.Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Nobody packs what is packed, but for somebody who wants a small file to be a large one. */
  private boolean packedTwice(int at) {
    int begin = Math.max(0, at - DICTIONARY);
    String before = new String(file, begin, at - begin, StandardCharsets.ISO_8859_1);
    String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    return own.split("FlateDecode|LZWDecode|/Fl\\b|/LZW\\b|RunLengthDecode", -1).length > 2;
  }

  /** How many bytes of the file a stream takes; 0 if it is not deflated. */
  private int measure(int begin) throws UnreadablePaper {
    var inflater = new Inflater();
    try {
      inflater.setInput(file, begin, file.length - begin);
      while (!inflater.finished()) {
        int count = inflater.inflate(sink);
        together += count;
        if (inflater.getBytesWritten() > MOST || together > MOST_TOGETHER) {
          throw new UnreadablePaper(PaperFault.BOMB);
        }
        if (count == 0) {
          break;
        }
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      return 0; // packed otherwise, or damaged; whoever reads it will notice
    } finally {
      inflater.end();
    }
  }
}
