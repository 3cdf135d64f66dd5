package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/**
 * The names of the categories below a plot. Each stands in its place, in up to three lines; if they
 * do not fit, names stand aslant, and those in an order (days, months, numbers) are thinned.
 */
record PlotLabels(List<String> categories, double slot, Lettering lettering, Way way, int step) {

  /** How they are set. */
  enum Way {
    WRAPPED,
    THINNED,
    ASLANT
  }

  private static final int MOST_LINES = 3;
  private static final double LEADING = 1.2;
  private static final double GAP = 6;
  private static final double LONGEST = 120;
  private static final double ANGLE = Math.toRadians(55);
  private static final int[] STEPS = {2, 3, 4, 5, 6, 7, 10, 12, 14, 15, 20, 30, 50, 60, 100, 200};

  static PlotLabels of(List<String> names, double slot, Lettering lettering) {
    if (MonthMarks.suit(names)) {
      var marks = MonthMarks.of(names, slot, lettering);
      return new PlotLabels(marks, slot, lettering, Way.THINNED, 1);
    }
    return ofNames(names, slot, lettering);
  }

  private static PlotLabels ofNames(List<String> categories, double slot, Lettering lettering) {
    if (categories.stream().allMatch(name -> fits(name, slot, lettering))) {
      return new PlotLabels(categories, slot, lettering, Way.WRAPPED, 1);
    }
    boolean ordered = categories.stream().allMatch(name -> name.matches(".*[0-9].*"));
    boolean tight = slot < lettering.size() * 1.3;
    if (!ordered && !tight) {
      return new PlotLabels(categories, slot, lettering, Way.ASLANT, 1);
    }
    double widest = categories.stream().mapToDouble(lettering::width).max().orElse(0);
    boolean tall = widest > LONGEST / 2;
    double needed = tall ? lettering.size() * 1.5 : widest + GAP;
    return new PlotLabels(
        categories, slot, lettering, tall ? Way.ASLANT : Way.THINNED, step(needed / slot));
  }

  private static boolean fits(String name, double slot, Lettering lettering) {
    List<List<Glyph>> lines = lettering.lines(name, slot - 2);
    boolean cut = name.matches("[\\x21-\\x7e]+") && lines.size() > 1;
    return !cut
        && lines.size() <= MOST_LINES
        && lines.stream().allMatch(line -> lettering.width(line) <= slot - 2)
        && (lines.size() == 1 || slot > 3 * lettering.size());
  }

  private static int step(double least) {
    for (int step : STEPS) {
      if (step >= least) {
        return step;
      }
    }
    return (int) Math.ceil(least);
  }

  double height() {
    double line = lettering.size() * LEADING;
    double tall =
        switch (way) {
          case WRAPPED ->
              line
                  * categories.stream()
                      .mapToInt(name -> lettering.lines(name, slot - 2).size())
                      .max()
                      .orElse(1);
          case THINNED -> line;
          case ASLANT ->
              Math.sin(ANGLE)
                      * categories.stream()
                          .mapToDouble(name -> lettering.width(lettering.shortened(name, LONGEST)))
                          .max()
                          .orElse(0)
                  + line;
        };
    return tall + GAP;
  }

  void draw(Sheet sheet, PlotField field) throws IOException {
    for (int i = 0; i < categories.size(); i += step) {
      if (categories.get(i).isEmpty()) {
        continue;
      }
      double x = field.middle(i);
      sheet.pencil().line(x, field.floor(), x, field.floor() + 2.5, 0.6, Color.BLACK);
      double first = field.floor() + 3 + lettering.size();
      switch (way) {
        case WRAPPED -> {
          double baseline = first;
          for (List<Glyph> line : lettering.lines(categories.get(i), slot - 2)) {
            lettering.centred(sheet, line, x, baseline);
            baseline += lettering.size() * LEADING;
          }
        }
        case THINNED -> lettering.centred(sheet, lettering.glyphs(categories.get(i)), x, first);
        case ASLANT -> aslant(sheet, categories.get(i), x, field.floor() + 5);
      }
    }
  }

  /** Its end stands below the tick. */
  private void aslant(Sheet sheet, String name, double x, double top) throws IOException {
    List<Glyph> line = lettering.shortened(name, LONGEST);
    double width = lettering.width(line);
    double em = lettering.size() * 0.8;
    double left = x - width * Math.cos(ANGLE) + em * Math.sin(ANGLE) / 2;
    double baseline = top + width * Math.sin(ANGLE) + em * Math.cos(ANGLE);
    sheet.turned(line, left, baseline, ANGLE, lettering.size(), Lettering.INK);
  }
}
