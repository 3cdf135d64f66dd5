package org.mashang.local.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The six fields of a cron expression as EventBridge reads them: minutes, hours, day of month,
 * month, day of week (1 is Sunday), year. One of the two days is a question mark.
 */
final class CronFields {

  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2199;

  private final NavigableSet<Integer> minutes;
  private final NavigableSet<Integer> hours;
  private final String dayOfMonth;
  private final NavigableSet<Integer> months;
  private final String dayOfWeek;
  private final NavigableSet<Integer> years;

  private CronFields(List<String> fields) {
    this.minutes = numbers(fields.get(0), 0, 59, List.of(), 0);
    this.hours = numbers(fields.get(1), 0, 23, List.of(), 0);
    this.dayOfMonth = fields.get(2);
    this.months = numbers(fields.get(3), 1, 12, MONTHS, 1);
    this.dayOfWeek = fields.get(4);
    this.years = numbers(fields.get(5), FIRST_YEAR, LAST_YEAR, List.of(), 0);
    if (dayOfMonth.equals("?") == dayOfWeek.equals("?")) {
      throw new IllegalArgumentException("one of the two days is a question mark");
    }
    onDay(LocalDate.EPOCH);
  }

  static CronFields parse(String text) {
    List<String> fields = List.of(text.trim().toUpperCase(Locale.ROOT).split(" +", -1));
    if (fields.size() != 6) {
      throw new IllegalArgumentException("cron has six fields: " + text);
    }
    return new CronFields(fields);
  }

  /** The first time after a moment; empty if no year is left. */
  Optional<ZonedDateTime> after(ZonedDateTime moment) {
    LocalDate last = LocalDate.of(Math.min(years.last(), moment.getYear() + 30), 12, 31);
    for (LocalDate day = moment.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (years.contains(day.getYear()) && months.contains(day.getMonthValue()) && onDay(day)) {
        for (int hour : hours) {
          for (int minute : minutes) {
            ZonedDateTime time =
                ZonedDateTime.of(day, LocalTime.of(hour, minute), moment.getZone());
            if (time.isAfter(moment)) {
              return Optional.of(time);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean onDay(LocalDate day) {
    return dayOfWeek.equals("?") ? onDayOfMonth(day) : onDayOfWeek(day);
  }

  private boolean onDayOfMonth(LocalDate day) {
    if (dayOfMonth.equals("L")) {
      return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
    if (dayOfMonth.endsWith("W")) {
      int wanted = Integer.parseInt(dayOfMonth.substring(0, dayOfMonth.length() - 1));
      return wanted <= day.lengthOfMonth()
          && day.equals(nearestWeekday(day.withDayOfMonth(wanted)));
    }
    return numbers(dayOfMonth, 1, 31, List.of(), 0).contains(day.getDayOfMonth());
  }

  private static LocalDate nearestWeekday(LocalDate day) {
    int length = day.lengthOfMonth();
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(1);
      case SUNDAY -> day.getDayOfMonth() == length ? day.minusDays(2) : day.plusDays(1);
      default -> day;
    };
  }

  private boolean onDayOfWeek(LocalDate day) {
    int number = day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : day.getDayOfWeek().getValue() + 1;
    int hash = dayOfWeek.indexOf('#');
    if (hash > 0) {
      int wanted = number(dayOfWeek.substring(0, hash), DAYS, 1);
      int week = Integer.parseInt(dayOfWeek.substring(hash + 1));
      return number == wanted && (day.getDayOfMonth() + 6) / 7 == week;
    }
    if (dayOfWeek.length() > 1 && dayOfWeek.endsWith("L")) {
      int wanted = number(dayOfWeek.substring(0, dayOfWeek.length() - 1), DAYS, 1);
      return number == wanted && day.getDayOfMonth() + 7 > day.lengthOfMonth();
    }
    String plain = dayOfWeek.equals("L") ? "7" : dayOfWeek;
    return numbers(plain, 1, 7, DAYS, 1).contains(number);
  }

  private static NavigableSet<Integer> numbers(
      String field, int least, int most, List<String> names, int firstName) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    for (String part : field.split(",", -1)) {
      int slash = part.indexOf('/');
      int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
      String range = slash < 0 ? part : part.substring(0, slash);
      int from = least;
      int to = most;
      if (!range.equals("*")) {
        int dash = range.indexOf('-');
        from = number(dash < 0 ? range : range.substring(0, dash), names, firstName);
        if (dash > 0) {
          to = number(range.substring(dash + 1), names, firstName);
        } else if (slash < 0) {
          to = from;
        }
      }
      if (from < least || to > most || from > to || step < 1) {
        throw new IllegalArgumentException(part + " is not between " + least + " and " + most);
      }
      for (int number = from; number <= to; number += step) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static int number(String text, List<String> names, int firstName) {
    int name = names.indexOf(text);
    return name >= 0 ? name + firstName : Integer.parseInt(text);
  }
}
