package org.mashang.print.report;

import java.util.List;

/**
 * A diagram.
 *
 * @param caption without its number (图 1), which the printer adds
 * @param unit of all its values, for example 件; blank for pure numbers
 * @param categories along the axis, from left to right
 * @param series each with one value for each category
 */
public record Plot(
    String caption, String unit, Kind kind, List<String> categories, List<Series> series) {

  /** How values are shown. */
  public enum Kind {
    /** Points joined by lines, one line for each series. */
    LINE,
    /** Bars side by side. */
    BAR,
    /** Bars upon each other; negative values go down from zero. */
    STACKED
  }

  /**
   * @throws IllegalArgumentException if a series has not as many values as there are categories
   */
  public Plot {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            "%s: %d values of %s for %d categories"
                .formatted(caption, one.values().size(), one.name(), categories.size()));
      }
    }
  }
}
