package org.mashang.ocr.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.Quad;
import org.mashang.ocr.Rows;

/** Collects the stretches of text of a page into lines with boxes. */
final class Glyphs {

  /** Of the size of the letters: a wider gap parts two cells of a table. */
  private static final double CELL = 1.2;

  private static final double ASCENT = 0.88;
  private static final double DESCENT = 0.18;

  private final double width;
  private final double height;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double top;
  private double right;
  private double bottom;
  private long all;
  private long strange;

  /** For a page of this size in points, as it is shown. */
  Glyphs(double width, double height) {
    this.width = width;
    this.height = height;
  }

  void add(String word, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    count(word);
    TextPosition first = positions.get(0);
    double size = Math.max(1, first.getFontSizeInPt());
    double begins = first.getX();
    if (!text.isEmpty() && begins - right > CELL * size) {
      endLine();
    }
    if (text.isEmpty()) {
      left = begins;
      top = Double.MAX_VALUE;
      right = begins;
      bottom = 0;
    } else if (begins - right > size / 5) {
      text.append(' ');
    }
    text.append(word);
    for (TextPosition each : positions) {
      right = Math.max(right, each.getX() + each.getWidth());
      top = Math.min(top, each.getY() - ASCENT * each.getFontSizeInPt());
      bottom = Math.max(bottom, each.getY() + DESCENT * each.getFontSizeInPt());
    }
  }

  void endLine() {
    String line = text.toString().strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      lines.add(
          new Line(
              line,
              Quad.of(
                  share(left, width),
                  share(top, height),
                  share(right, width),
                  share(bottom, height)),
              1));
    }
  }

  List<Line> lines() {
    endLine();
    return Rows.sorted(lines, width, height);
  }

  /** Which share of the characters means nothing: a font without a table of what it shows. */
  double strange() {
    return all == 0 ? 0 : (double) strange / all;
  }

  private void count(String word) {
    word.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(
            c -> {
              all++;
              int type = Character.getType(c);
              if (c == 0xFFFD
                  || type == Character.PRIVATE_USE
                  || type == Character.CONTROL
                  || type == Character.UNASSIGNED) {
                strange++;
              }
            });
  }

  private static double share(double part, double whole) {
    return Math.clamp(part / whole, 0, 1);
  }
}
