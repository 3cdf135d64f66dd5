package org.mashang.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Outlines of round and starry shapes. Lengths are points; y counts up, as PDF has it. */
final class Curves {

  /** How far the control points of a quarter circle stand off, in radii. */
  private static final double QUARTER = 0.552285;

  /** Inner radius of a five-pointed star whose edges are straight through. */
  private static final double INNER = 0.381966;

  private Curves() {}

  static void circle(PDPageContentStream pen, double x, double y, double radius)
      throws IOException {
    double k = radius * QUARTER;
    pen.moveTo((float) (x + radius), (float) y);
    curve(pen, x + radius, y + k, x + k, y + radius, x, y + radius);
    curve(pen, x - k, y + radius, x - radius, y + k, x - radius, y);
    curve(pen, x - radius, y - k, x - k, y - radius, x, y - radius);
    curve(pen, x + k, y - radius, x + radius, y - k, x + radius, y);
    pen.closePath();
  }

  static void star(PDPageContentStream pen, double x, double y, double radius) throws IOException {
    pen.moveTo((float) x, (float) (y + radius));
    for (int i = 1; i < 10; i++) {
      double reach = i % 2 == 0 ? radius : radius * INNER;
      double angle = Math.PI / 2 + i * Math.PI / 5;
      pen.lineTo((float) (x + reach * Math.cos(angle)), (float) (y + reach * Math.sin(angle)));
    }
    pen.closePath();
  }

  private static void curve(
      PDPageContentStream pen, double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    pen.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
  }
}
