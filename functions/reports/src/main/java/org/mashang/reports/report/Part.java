package org.mashang.reports.report;

import java.util.Set;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Spot;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Indicator.Dimension;

/**
 * A part of the city that is looked at by itself: what is a total there is a detail of the city,
 * and is kept back like one.
 *
 * @param dimension a division or a hall
 * @param key its code or id
 */
public record Part(Dimension dimension, String key) {

  public Part {
    if (dimension != Dimension.DIVISION && dimension != Dimension.HALL) {
      throw new IllegalArgumentException("no part of the city: " + dimension);
    }
  }

  /** What of some figures belongs to it. */
  Figures of(Figures whole) {
    return whole.where(this::takes, line -> true);
  }

  private boolean takes(Spot spot) {
    return key.equals(dimension == Dimension.DIVISION ? spot.division() : spot.hall());
  }

  /** By what it is not broken down again. */
  Set<Dimension> without() {
    return dimension == Dimension.DIVISION
        ? Set.of(Dimension.DIVISION)
        : Set.of(Dimension.DIVISION, Dimension.HALL);
  }

  /** What is shown of an indicator: the same as in the city's own table, if it has one. */
  Value value(Indicator indicator, Figures whole, Breakdown breakdown) {
    if (indicator.by().contains(dimension)) {
      Value shown = breakdown.column(dimension, indicator, whole).get(key);
      if (shown != null) {
        return shown;
      }
    }
    Figures part = of(whole);
    return indicator.personal() && Withholding.small(indicator.formula().least(part))
        ? Value.WITHHELD
        : indicator.formula().value(part, indicator.unit()).map(Value::of).orElse(Value.NONE);
  }
}
