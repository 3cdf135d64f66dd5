package org.mashang.casework.time;

/** Where a calendar learns the rest days of a year. */
@FunctionalInterface
public interface HolidaySource {

  /** The days of a year; marked as not published if only the statutory days are known. */
  YearOfDays year(int year);
}
