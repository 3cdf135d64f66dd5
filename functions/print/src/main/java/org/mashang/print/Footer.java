package org.mashang.print;

import java.awt.Color;
import java.io.IOException;

/**
 * The line at the foot of each page.
 *
 * @param text what the page belongs to
 * @param pages how many there are
 */
record Footer(Typefaces typefaces, Frame frame, String text, int pages) {

  private static final double SIZE = 9;

  /** Draws it on a page, counted from 1. */
  void write(Sheet sheet, int page) throws IOException {
    String label = text + (text.isEmpty() ? "" : "　") + "第 " + page + " 页 共 " + pages + " 页";
    var line = Glyph.of(label, typefaces, Typefaces.Face.SONG);
    double x = (Sheet.WIDTH - Glyph.width(line) * SIZE) / 2;
    sheet.artifact(
        () -> {
          sheet.rectangle(frame.left(), Sheet.HEIGHT - 70, frame.width(), 0.5, Color.GRAY);
          sheet.line(line, x, Sheet.HEIGHT - 54, SIZE, 0, Color.DARK_GRAY);
        });
  }
}
