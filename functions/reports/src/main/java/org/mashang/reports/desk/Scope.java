package org.mashang.reports.desk;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.http.Call;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.Spot;
import org.mashang.reports.names.Names;
import org.mashang.reports.sums.Stretch;

/**
 * What part of the city is looked at.
 *
 * @param division null for all
 * @param hall null for all
 */
record Scope(@Nullable String division, @Nullable String hall) {

  /** With names, for the page. */
  record Named(
      @Nullable String division,
      @Nullable String divisionName,
      @Nullable String hall,
      @Nullable String hallName) {}

  static Scope of(Call call) {
    return new Scope(call.query("division").orElse(null), call.query("hall").orElse(null));
  }

  boolean whole() {
    return division == null && hall == null;
  }

  /** That part of some days. */
  Stretch of(Stretch all) {
    if (whole()) {
      return all;
    }
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    all.days().forEach((day, figures) -> days.put(day, part(figures)));
    return new Stretch(all.from(), all.to(), part(all.all()), days);
  }

  private Figures part(Figures figures) {
    return figures.where(this::takes, line -> true);
  }

  private boolean takes(Spot spot) {
    return (division == null || division.equals(spot.division()))
        && (hall == null || hall.equals(spot.hall()));
  }

  Named named(Names names) {
    return new Named(
        division,
        division == null ? null : names.division(division),
        hall,
        hall == null ? null : names.hall(hall));
  }
}
