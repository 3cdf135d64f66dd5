package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.Map;

/** Where a calendar learns what the State Council has published for a year (节假日安排). */
@FunctionalInterface
public interface HolidaySource {

  /** The special days that lie in a year, by date; empty if nothing is known of it. */
  Map<LocalDate, SpecialDay> year(int year);
}
