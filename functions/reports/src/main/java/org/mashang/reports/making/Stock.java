package org.mashang.reports.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.reports.counting.HallNames;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;
import org.mashang.reports.period.Period;
import org.mashang.reports.period.PeriodKind;
import org.mashang.reports.report.Report;
import org.mashang.reports.report.Reporter;
import org.mashang.reports.sums.Stretch;
import org.mashang.reports.sums.Stretches;

/** Reads what a period's report needs, and has it made. */
public final class Stock {

  private final Stretches stretches;
  private final HallNames halls;
  private final Indicators indicators;
  private final Names names;

  public Stock(Stretches stretches, HallNames halls, Indicators indicators, Names names) {
    this.stretches = stretches;
    this.halls = halls;
    this.indicators = indicators;
    this.names = names;
  }

  /** The report of a period; null-free and the same for the same figures. */
  public Report report(Period period) {
    LocalDate beginning = stretches.beginning();
    return reporter()
        .make(
            new Reporter.Head(period.kind(), period.id(), period.label(), title(period)),
            read(period),
            period.others().stream()
                .map(
                    one ->
                        new Reporter.Other(
                            one.label(),
                            read(one.period()),
                            !one.period().from().isBefore(beginning)))
                .toList(),
            course(period));
  }

  /** Whether anything at all was counted in a period. */
  boolean any(Period period) {
    return !read(period).all().isEmpty();
  }

  public Reporter reporter() {
    return new Reporter(indicators, names());
  }

  public Names names() {
    return names.withHalls(halls.all());
  }

  private Stretch read(Period period) {
    return stretches.read(period.from(), period.to());
  }

  private Stretch course(Period period) {
    LocalDate to = period.to();
    LocalDate from =
        switch (period.kind()) {
          case DAILY -> to.minusDays(27);
          case WEEKLY -> to.minusDays(55);
          case MONTHLY -> period.from();
          case QUARTERLY, YEARLY -> to.plusDays(1).minusYears(1);
        };
    return stretches.read(from, to);
  }

  private String title(Period period) {
    return names.city() + "法治业务运行" + period.kind().label() + "（" + period.label() + "）";
  }

  /** The finished periods of a kind that are looked at on a day, oldest first. */
  static List<Period> due(PeriodKind kind, LocalDate today) {
    List<Period> periods = new ArrayList<>();
    Period period = Period.of(kind, today);
    for (int i = 0; i < kind.looksBack(); i++) {
      period = period.previous();
      periods.add(period);
    }
    return periods.reversed();
  }
}
