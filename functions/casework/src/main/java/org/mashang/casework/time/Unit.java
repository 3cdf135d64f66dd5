package org.mashang.casework.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a statutory period is counted. */
public enum Unit {
  /** Working days (工作日): rest days and holidays are left out, make-up workdays are counted. */
  WORKING_DAYS("个工作日"),
  /** Calendar days (日): all days are counted; an end on a rest day moves to the next workday. */
  CALENDAR_DAYS("日"),
  /** Months (月): ends on the same day of the month, or its last; moves likewise. */
  MONTHS("个月"),
  /** Years (年): ends on the same day of the year, from 29 February on the 28th; moves likewise. */
  YEARS("年");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** As it follows a number in Chinese. */
  public String label() {
    return label;
  }

  /** How many days must be counted after a day until so many units are over. */
  int daysToCount(LocalDate start, int length) {
    return switch (this) {
      case WORKING_DAYS, CALENDAR_DAYS -> length;
      case MONTHS -> (int) ChronoUnit.DAYS.between(start, start.plusMonths(length));
      case YEARS -> (int) ChronoUnit.DAYS.between(start, start.plusYears(length));
    };
  }
}
