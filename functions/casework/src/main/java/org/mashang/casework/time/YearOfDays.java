package org.mashang.casework.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;

/** One year's workdays, packed so that asking is cheap. */
final class YearOfDays {

  private final boolean published;
  private final Map<LocalDate, SpecialDay> special;
  private final BitSet workdays = new BitSet(367);

  /**
   * @param published whether the State Council has published the year's arrangement
   * @param special the days that differ from their day of the week
   */
  YearOfDays(int year, boolean published, Map<LocalDate, SpecialDay> special) {
    this.published = published;
    this.special = Map.copyOf(special);
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      workdays.set(day.getDayOfYear(), !isWeekend(day));
    }
    for (SpecialDay day : special.values()) {
      workdays.set(day.date().getDayOfYear(), day.isWorkday());
    }
  }

  boolean published() {
    return published;
  }

  Map<LocalDate, SpecialDay> special() {
    return special;
  }

  boolean isWorkday(LocalDate day) {
    return workdays.get(day.getDayOfYear());
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
