package org.mashang.reports.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch that is reported on.
 *
 * @param from its first day
 */
public record Period(PeriodKind kind, LocalDate from) {

  /** A period that another is compared with. */
  public record Other(String label, Period period) {}

  /** The period of a kind in which a day lies. */
  public static Period of(PeriodKind kind, LocalDate day) {
    return new Period(
        kind,
        switch (kind) {
          case DAILY -> day;
          case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTHLY -> day.withDayOfMonth(1);
          case QUARTERLY -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
          case YEARLY -> day.withDayOfYear(1);
        });
  }

  /** The one with an id; empty if there is none. */
  public static Optional<Period> parse(PeriodKind kind, String id) {
    try {
      LocalDate day =
          switch (kind) {
            case DAILY -> LocalDate.parse(id);
            case WEEKLY ->
                LocalDate.of(Integer.parseInt(id.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(id.substring(6)));
            case MONTHLY -> LocalDate.parse(id + "-01");
            case QUARTERLY ->
                LocalDate.of(
                    Integer.parseInt(id.substring(0, 4)), Integer.parseInt(id.substring(6)) * 3, 1);
            case YEARLY -> LocalDate.of(Integer.parseInt(id), 1, 1);
          };
      Period found = of(kind, day);
      return found.id().equals(id) ? Optional.of(found) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  public LocalDate to() {
    return next().from().minusDays(1);
  }

  public Period next() {
    return switch (kind) {
      case DAILY -> new Period(kind, from.plusDays(1));
      case WEEKLY -> new Period(kind, from.plusWeeks(1));
      case MONTHLY -> new Period(kind, from.plusMonths(1));
      case QUARTERLY -> new Period(kind, from.plusMonths(3));
      case YEARLY -> new Period(kind, from.plusYears(1));
    };
  }

  public Period previous() {
    return of(kind, from.minusDays(1));
  }

  /** What it is compared with; weeks with the same week of the calendar a year before. */
  public List<Other> others() {
    List<Other> others = new ArrayList<>();
    switch (kind) {
      case DAILY -> {
        others.add(new Other("前一日", previous()));
        others.add(new Other("上周同日", new Period(kind, from.minusWeeks(1))));
        others.add(new Other("上年同日", new Period(kind, from.minusYears(1))));
      }
      case WEEKLY -> {
        others.add(new Other("上周", previous()));
        others.add(new Other("上年同周", new Period(kind, from.minusWeeks(52))));
      }
      case MONTHLY -> {
        others.add(new Other("上月", previous()));
        others.add(new Other("上年同月", new Period(kind, from.minusYears(1))));
      }
      case QUARTERLY -> {
        others.add(new Other("上季度", previous()));
        others.add(new Other("上年同季", new Period(kind, from.minusYears(1))));
      }
      case YEARLY -> others.add(new Other("上年", previous()));
    }
    return others;
  }

  /** For example {@code 2026-11-25}, {@code 2026-W47}, {@code 2026-10}, {@code 2026-Q3}. */
  public String id() {
    return switch (kind) {
      case DAILY -> from.toString();
      case WEEKLY ->
          "%d-W%02d"
              .formatted(
                  from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTHLY -> from.toString().substring(0, 7);
      case QUARTERLY -> from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
      case YEARLY -> Integer.toString(from.getYear());
    };
  }

  /** For example 2026年第47周（11月16日至11月22日）. */
  public String label() {
    return switch (kind) {
      case DAILY -> day(from, true);
      case WEEKLY ->
          "%d年第%d周（%s至%s）"
              .formatted(
                  from.get(IsoFields.WEEK_BASED_YEAR),
                  from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                  day(from, false),
                  day(to(), false));
      case MONTHLY -> from.getYear() + "年" + from.getMonthValue() + "月";
      case QUARTERLY -> from.getYear() + "年第" + from.get(IsoFields.QUARTER_OF_YEAR) + "季度";
      case YEARLY -> from.getYear() + "年";
    };
  }

  private static String day(LocalDate day, boolean year) {
    return (year ? day.getYear() + "年" : "")
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }
}
