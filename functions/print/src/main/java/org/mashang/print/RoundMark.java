package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.mashang.print.Typefaces.Face;

/**
 * The likeness of an office's round red seal (印章), for the eye. What proves anything is the
 * signature in the file.
 */
record RoundMark(String office, Typefaces typefaces) {

  /** Radius of the mark: 40 mm across. */
  static final double RADIUS = 56.7;

  private static final Color RED = new Color(0xD7282F);
  private static final double THICKNESS = 2.6;
  private static final double LARGEST = 13;

  /** What the name may take of the circle: more would close it at the foot. */
  private static final double WIDEST = Math.toRadians(280);

  void draw(Sheet sheet, double centreX, double centreY) throws IOException {
    sheet.figure(
        office + "（印章）",
        () -> {
          sheet.ring(centreX, centreY, RADIUS - THICKNESS / 2, THICKNESS, RED);
          sheet.star(centreX, centreY, RADIUS * 0.26, RED);
          writeName(sheet, centreX, centreY);
        });
  }

  /** Each character stands upright on the circle, the middle of the name at its top. */
  private void writeName(Sheet sheet, double centreX, double centreY) throws IOException {
    List<Glyph> name = Glyph.of(office, typefaces, Face.SONG);
    double outer = RADIUS - THICKNESS - 3;
    double gap = name.size() > 12 ? 1.05 : 1.35;
    double ems = Glyph.width(name) * gap;
    double size = Math.min(LARGEST, WIDEST * outer / (ems + WIDEST));
    double radius = outer - size * 0.88; // of the base line
    double perEm = Math.min(size / (radius + size / 2) * gap, WIDEST / Glyph.width(name));
    double angle = Math.PI / 2 + perEm * Glyph.width(name) / 2;
    for (Glyph glyph : name) {
      double middle = angle - perEm * glyph.width() / 2;
      double half = glyph.width() * size / 2;
      double x = centreX + radius * Math.cos(middle) - half * Math.sin(middle);
      double up = radius * Math.sin(middle) + half * Math.cos(middle);
      sheet.turned(List.of(glyph), x, centreY - up, middle - Math.PI / 2, size, RED);
      angle -= perEm * glyph.width();
    }
  }
}
