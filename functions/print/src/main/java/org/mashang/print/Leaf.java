package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mashang.print.Typefaces.Face;

/** A page that shows one picture as large as its margins allow, with its caption above it. */
record Leaf(PDImageXObject picture, String caption) {

  private static final double MARGIN = 57; // 20 mm
  private static final double TOP = 82;
  private static final double BOTTOM = 84;
  private static final double SIZE = 10.5;

  /** Points a dot at 96 dpi: a small picture is not blown up beyond that. */
  private static final double LARGEST_DOT = 0.75;

  void write(Sheet sheet, Typefaces typefaces) throws IOException {
    double room = Sheet.WIDTH - 2 * MARGIN;
    var line = Glyph.of(caption, typefaces, Face.SONG);
    double size = Math.min(SIZE, room / Glyph.width(line));
    double middle = Sheet.WIDTH / 2;
    sheet.tagged(
        "P",
        () ->
            sheet.line(
                line, middle - Glyph.width(line) * size / 2, TOP - 18, size, 0, Color.DARK_GRAY));
    double height = Sheet.HEIGHT - TOP - BOTTOM;
    double dot =
        Math.min(LARGEST_DOT, Math.min(room / picture.getWidth(), height / picture.getHeight()));
    double width = dot * picture.getWidth();
    double top = TOP + (height - dot * picture.getHeight()) / 2;
    sheet.figure(
        caption,
        () -> sheet.image(picture, middle - width / 2, top, width, dot * picture.getHeight()));
  }
}
