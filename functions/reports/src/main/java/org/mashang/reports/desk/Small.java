package org.mashang.reports.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.indicator.Unit;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Value;

/**
 * Keeps small numbers of a part of the city back, also in its own totals and courses: what is a
 * total of one hall is a detail of the city. Sentences would tell them and are left out.
 */
final class Small {

  private static final BigDecimal FROM = BigDecimal.valueOf(5);
  private static final Set<Unit> COUNTED = Set.of(Unit.CASES, Unit.TIMES);
  private static final Map<String, Indicator> INDICATORS =
      Indicators.bundled().indicators().stream()
          .collect(Collectors.toMap(Indicator::id, one -> one));

  private Small() {}

  static Report kept(Report report) {
    return new Report(
        report.kind(),
        report.period(),
        report.label(),
        report.title(),
        report.from(),
        report.to(),
        report.compared(),
        List.of(),
        report.sections().stream().map(Small::section).toList(),
        report.notes());
  }

  private static Report.Section section(Report.Section section) {
    return new Report.Section(
        section.capability(),
        section.title(),
        section.figures().stream().map(Small::figure).toList(),
        section.plots().stream().map(Small::plot).toList(),
        section.tables());
  }

  private static Report.Figure figure(Report.Figure one) {
    boolean personal = personal(one.id());
    return new Report.Figure(
        one.id(),
        one.name(),
        one.unit(),
        one.definition(),
        one.formula(),
        one.source(),
        personal ? kept(one.value(), one.unit()) : one.value(),
        personal
            ? one.compared().stream().map(value -> kept(value, one.unit())).toList()
            : one.compared());
  }

  private static Value kept(Value value, Unit unit) {
    return value.number() != null && COUNTED.contains(unit) && small(value.number().doubleValue())
        ? Value.WITHHELD
        : value;
  }

  private static Report.Plot plot(Report.Plot plot) {
    boolean counted = COUNTED.contains(plot.unit());
    return new Report.Plot(
        plot.id(),
        plot.caption(),
        plot.unit(),
        plot.kind(),
        plot.categories(),
        plot.series().stream()
            .map(
                one ->
                    new Report.Series(
                        one.name(), one.values().stream().map(v -> counted ? gap(v) : v).toList()))
            .toList());
  }

  private static @Nullable Double gap(@Nullable Double value) {
    return value != null && small(value) ? null : value;
  }

  private static boolean small(double number) {
    return number > 0 && number < FROM.doubleValue();
  }

  private static boolean personal(String id) {
    Indicator indicator = INDICATORS.get(id);
    return indicator == null || indicator.personal();
  }
}
