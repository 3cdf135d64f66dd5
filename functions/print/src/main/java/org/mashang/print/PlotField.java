package org.mashang.print;

import java.awt.Color;
import java.io.IOException;

/**
 * The area of a plot in which its values are drawn.
 *
 * @param left its left edge
 * @param width its width
 * @param top its upper edge, counted from the top of the paper
 * @param height its height
 * @param categories how many share its width
 */
record PlotField(double left, double width, double top, double height, Axis axis, int categories) {

  private static final Color GRID = new Color(0xC8C8C8);
  private static final double TICK = 3;

  /** What each category has of the width. */
  double slot() {
    return width / Math.max(1, categories);
  }

  double middle(int category) {
    return left + (category + 0.5) * slot();
  }

  double y(double value) {
    return top + height * (axis.high() - value) / (axis.high() - axis.low());
  }

  double floor() {
    return top + height;
  }

  void draw(Sheet sheet, Lettering lettering) throws IOException {
    Pencil pencil = sheet.pencil();
    for (long tick : axis.ticks()) {
      double y = y(axis.value(tick));
      if (tick != 0) {
        pencil.line(left, y, left + width, y, 0.4, GRID);
      }
      pencil.line(left - TICK, y, left, y, 0.6, Color.BLACK);
      lettering.right(
          sheet, lettering.glyphs(axis.label(tick)), left - TICK - 2, y + lettering.size() * 0.36);
    }
    pencil.line(left, top, left, floor(), 0.8, Color.BLACK);
  }

  /** Last, so that bars stand on it. */
  void drawZero(Sheet sheet) throws IOException {
    sheet.pencil().line(left, y(0), left + width, y(0), 0.8, Color.BLACK);
  }
}
