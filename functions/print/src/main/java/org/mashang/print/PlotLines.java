package org.mashang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.print.Pencil.Point;
import org.mashang.print.report.Series;

/** Draws series as lines; a line ends where a value is missing and begins anew after it. */
record PlotLines(List<Series> series, PlotField field, Lettering lettering) {

  static final double WIDTH = 1.3;
  static final double MARKER = 2.3;

  /** Least distance of two markers. */
  private static final double APART = 14;

  private static final int MOST_WORDS = 16;

  void draw(Sheet sheet) throws IOException {
    for (int i = 0; i < series.size(); i++) {
      List<@Nullable Double> values = series.get(i).values();
      Look look = new Look(i);
      for (List<Point> piece : pieces(values)) {
        if (piece.size() > 1) {
          sheet.pencil().path(piece, WIDTH, look.color(), look.dash());
        }
      }
      drawMarkers(sheet, look, values);
    }
    if (series.size() == 1 && field.categories() <= MOST_WORDS) {
      drawWords(sheet, series.get(0).values());
    }
  }

  private List<List<Point>> pieces(List<@Nullable Double> values) {
    List<List<Point>> pieces = new ArrayList<>();
    List<Point> piece = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value == null) {
        pieces.add(piece);
        piece = new ArrayList<>();
      } else {
        piece.add(new Point(field.middle(i), field.y(value)));
      }
    }
    pieces.add(piece);
    return pieces;
  }

  /** Where points are dense only some have one, but a point alone always does. */
  private void drawMarkers(Sheet sheet, Look look, List<@Nullable Double> values)
      throws IOException {
    int step = Math.max(1, (int) Math.ceil(APART / field.slot()));
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      boolean alone = missing(values, i - 1) && missing(values, i + 1);
      if (value != null && (alone || i % step == 0)) {
        look.marker(sheet.pencil(), field.middle(i), field.y(value), MARKER);
      }
    }
  }

  private static boolean missing(List<@Nullable Double> values, int i) {
    return i < 0 || i >= values.size() || values.get(i) == null;
  }

  private void drawWords(Sheet sheet, List<@Nullable Double> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value != null) {
        List<Glyph> words = lettering.glyphs(Axis.grouped(value));
        if (lettering.width(words) < field.slot()) {
          lettering.centred(sheet, words, field.middle(i), field.y(value) - 5);
        }
      }
    }
  }
}
