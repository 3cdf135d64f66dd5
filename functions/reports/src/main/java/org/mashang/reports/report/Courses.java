package org.mashang.reports.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Unit;
import org.mashang.reports.sums.Stretch;

/**
 * How figures run over the days or months of a report; in a part of the city small ones are gaps.
 */
final class Courses {

  /** Up to so many days each has its own point; beyond that a month has. */
  private static final int DAYS = 62;

  private final @Nullable Part part;

  /**
   * @param part null for the whole city
   */
  Courses(@Nullable Part part) {
    this.part = part;
  }

  /** The plots of one service: what is counted together, money by itself. */
  List<Report.Plot> plots(String title, List<Indicator> indicators, Stretch course) {
    SortedMap<String, Figures> points = points(course);
    List<Report.Plot> plots = new ArrayList<>();
    List<Indicator> counted =
        indicators.stream().filter(one -> one.plotted() && one.unit() != Unit.YUAN).toList();
    if (!counted.isEmpty()) {
      plots.add(plot("COURSE", title + "走势", Report.PlotKind.LINE, counted, points));
    }
    indicators.stream()
        .filter(one -> one.plotted() && one.unit() == Unit.YUAN)
        .forEach(
            one ->
                plots.add(
                    plot(
                        "COURSE_" + one.id(),
                        one.name() + "走势",
                        Report.PlotKind.BAR,
                        List.of(one),
                        points)));
    return plots;
  }

  private Report.Plot plot(
      String id,
      String caption,
      Report.PlotKind kind,
      List<Indicator> indicators,
      SortedMap<String, Figures> points) {
    List<Report.Series> series =
        indicators.stream()
            .map(
                one ->
                    new Report.Series(
                        one.name(),
                        points.values().stream().map(point -> value(one, point)).toList()))
            .toList();
    return new Report.Plot(
        id, caption, indicators.getFirst().unit(), kind, List.copyOf(points.keySet()), series);
  }

  private @Nullable Double value(Indicator indicator, Figures figures) {
    boolean small = Withholding.small(indicator.formula().least(figures));
    if (part != null && indicator.personal() && small) {
      return null;
    }
    return indicator
        .formula()
        .value(figures, indicator.unit())
        .map(BigDecimal::doubleValue)
        .orElse(null);
  }

  private SortedMap<String, Figures> points(Stretch course) {
    boolean byMonth = course.from().plusDays(DAYS).isBefore(course.to());
    SortedMap<String, Figures> points = new TreeMap<>();
    for (LocalDate day = course.from(); !day.isAfter(course.to()); day = day.plusDays(1)) {
      String name = byMonth ? day.toString().substring(0, 7) : day.toString();
      Figures point = points.computeIfAbsent(name, key -> new Figures());
      Figures figures = course.days().get(day);
      if (figures != null) {
        point.add(part == null ? figures : part.of(figures));
      }
    }
    return points;
  }
}
