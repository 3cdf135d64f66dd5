package org.mashang.print;

import java.awt.Color;
import org.mashang.print.Typefaces.Face;

/** A title in one line, its characters set apart, smaller if it would not fit. */
record Heading(String title, double size, double apart, Frame frame, Typefaces typefaces) {

  private static final double LEADING = 1.5;

  void addTo(Flow flow) {
    var line = Glyph.of(title, typefaces, Face.SONG);
    double width = Glyph.width(line) + apart * (line.size() - 1);
    double fitting = Math.min(size, frame.width() / width);
    double x = frame.left() + (frame.width() - width * fitting) / 2;
    flow.add(
        0,
        size * LEADING,
        true,
        (sheet, top) ->
            sheet.tagged(
                "H1",
                () -> sheet.line(line, x, top + size, fitting, apart * fitting, Color.BLACK)));
  }
}
