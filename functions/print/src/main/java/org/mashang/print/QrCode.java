package org.mashang.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as a square of dark and light modules, with its quiet zone of four
 * modules on each side.
 */
public final class QrCode {

  /** How much of the printed code may be lost or dirty before it cannot be read. */
  public enum Level {
    /** About 15 %: screens. */
    M,
    /** About 25 %: paper on a wall. */
    Q
  }

  private static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * The smallest code that carries a text.
   *
   * @throws IllegalArgumentException if the text is empty or too long for one code
   */
  public static QrCode of(String text, Level level) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("nothing to encode");
    }
    ErrorCorrectionLevel correction =
        switch (level) {
          case M -> ErrorCorrectionLevel.M;
          case Q -> ErrorCorrectionLevel.Q;
        };
    boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    Map<EncodeHintType, String> hints =
        ascii ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      return new QrCode(Encoder.encode(text, correction, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("not a text for one QR code", e);
    }
  }

  /** Modules on one side, quiet zone included. */
  public int side() {
    return modules.getWidth() + 2 * QUIET;
  }

  /**
   * Whether a module is dark; row and column count from 0 at the upper left, quiet zone included.
   */
  public boolean dark(int column, int row) {
    int x = column - QUIET;
    int y = row - QUIET;
    return x >= 0
        && y >= 0
        && x < modules.getWidth()
        && y < modules.getHeight()
        && modules.get(x, y) == 1;
  }

  /** Draws every horizontal run of dark modules once. */
  void forEachRun(Run run) {
    for (int row = 0; row < side(); row++) {
      int column = 0;
      while (column < side()) {
        int start = column;
        while (column < side() && dark(column, row)) {
          column++;
        }
        if (column > start) {
          run.at(start, row, column - start);
        }
        column++;
      }
    }
  }

  /** A horizontal run of dark modules. */
  interface Run {
    void at(int column, int row, int length);
  }

  /**
   * The code as an SVG image that scales without blur.
   *
   * @param alternative what the code is, for people who do not see it
   */
  public String svg(String alternative) {
    var path = new StringBuilder();
    forEachRun(
        (column, row, length) ->
            path.append('M')
                .append(column)
                .append(' ')
                .append(row)
                .append('h')
                .append(length)
                .append("v1h-")
                .append(length)
                .append('z'));
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
        shape-rendering="crispEdges"><title>%2$s</title>\
        <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%3$s" fill="#000"/></svg>
        """
        .formatted(side(), Xml.escaped(alternative), path);
  }

  /**
   * The code as a PNG image in black and white.
   *
   * @param pixels width of one module, 1 to 64
   */
  public byte[] png(int pixels) {
    if (pixels < 1 || pixels > 64) {
      throw new IllegalArgumentException("a module is 1 to 64 pixels wide, not " + pixels);
    }
    return Png.blackAndWhite(side() * pixels, (x, y) -> dark(x / pixels, y / pixels));
  }
}
