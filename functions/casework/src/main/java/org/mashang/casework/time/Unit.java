package org.mashang.casework.time;

/** How a statutory period is counted. */
public enum Unit {
  /** Working days (工作日): rest days and holidays are left out, make-up workdays are counted. */
  WORKING_DAYS("个工作日"),
  /** Calendar days (日): all days are counted; an end on a rest day moves to the next workday. */
  CALENDAR_DAYS("日"),
  /** Years (年): ends on the same day of the year; an end on a rest day moves likewise. */
  YEARS("年");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** As it follows a number in Chinese. */
  public String label() {
    return label;
  }
}
