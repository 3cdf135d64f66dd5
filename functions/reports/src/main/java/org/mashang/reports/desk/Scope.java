package org.mashang.reports.desk;

import org.jspecify.annotations.Nullable;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.reports.indicator.Indicator.Dimension;
import org.mashang.reports.names.Names;
import org.mashang.reports.report.Part;

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

  static Scope of(Call call, Names names) {
    Scope scope = new Scope(call.query("division").orElse(null), call.query("hall").orElse(null));
    if (scope.division != null && !names.divisions().containsKey(scope.division)) {
      throw Problem.of(404, "DIVISION_UNKNOWN", "本市没有这个县（市、区）。", "请从城市数据的地图进入。").raise();
    }
    return scope;
  }

  /** Null for the whole city. */
  @Nullable Part part() {
    if (hall != null) {
      return new Part(Dimension.HALL, hall);
    }
    return division == null ? null : new Part(Dimension.DIVISION, division);
  }

  Named named(Names names) {
    return new Named(
        division,
        division == null ? null : names.division(division),
        hall,
        hall == null ? null : names.hall(hall));
  }
}
