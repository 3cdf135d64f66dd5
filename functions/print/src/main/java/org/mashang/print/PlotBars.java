package org.mashang.print;

import java.io.IOException;
import java.util.List;
import org.mashang.print.report.Series;

/** Draws series as bars, side by side or upon each other. */
record PlotBars(List<Series> series, boolean stacked, PlotField field, Lettering lettering) {

  /** What bars take of the room of their category. */
  private static final double FILLED = 0.7;

  private static final double WIDEST = 46;

  /** Below this, bars stand without gaps. */
  private static final double DENSE = 3;

  void draw(Sheet sheet) throws IOException {
    for (int category = 0; category < field.categories(); category++) {
      if (stacked) {
        drawStack(sheet, category);
      } else {
        drawGroup(sheet, category);
      }
    }
  }

  /** The width of a category's bars together. */
  private double width(int abreast) {
    double filled = field.slot() < DENSE * abreast ? field.slot() : field.slot() * FILLED;
    return Math.min(filled, WIDEST * abreast);
  }

  private void drawGroup(Sheet sheet, int category) throws IOException {
    double width = width(series.size()) / series.size();
    double left = field.middle(category) - width * series.size() / 2;
    for (int i = 0; i < series.size(); i++) {
      Double value = series.get(i).values().get(category);
      if (value != null) {
        double x = left + i * width;
        bar(sheet, new Look(i), x, width, 0, value);
        words(sheet, value, value, x + width / 2, series.size() == 1 ? field.slot() : width);
      }
    }
  }

  private void drawStack(Sheet sheet, int category) throws IOException {
    double width = width(1);
    double x = field.middle(category) - width / 2;
    double up = 0;
    double down = 0;
    boolean any = false;
    for (int i = 0; i < series.size(); i++) {
      Double value = series.get(i).values().get(category);
      if (value == null) {
        continue;
      }
      any = true;
      double from = value < 0 ? down : up;
      bar(sheet, new Look(i), x, width, from, from + value);
      up += Math.max(0, value);
      down += Math.min(0, value);
    }
    if (any && (up == 0 || down == 0)) {
      words(sheet, up + down, up + down, field.middle(category), field.slot());
    }
  }

  private void bar(Sheet sheet, Look look, double x, double width, double from, double to)
      throws IOException {
    double top = field.y(Math.max(from, to));
    double height = field.y(Math.min(from, to)) - top;
    if (height > 0) {
      look.bar(sheet.pencil(), x, top, width, height);
    }
  }

  /** The figure at the end of a bar, if there is room for it. */
  private void words(Sheet sheet, double figure, double end, double middle, double room)
      throws IOException {
    List<Glyph> words = lettering.glyphs(Axis.grouped(figure));
    if (lettering.width(words) + 1 < room) {
      double baseline = end < 0 ? field.y(end) + lettering.size() + 1 : field.y(end) - 2.5;
      lettering.centred(sheet, words, middle, baseline);
    }
  }
}
