package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.BitSet;

/** One year's workdays. */
public final class YearOfDays {

  private final boolean published;
  private final BitSet workdays;

  private YearOfDays(boolean published, BitSet workdays) {
    this.published = published;
    this.workdays = workdays;
  }

  /** Says of a day whether people work on it. */
  @FunctionalInterface
  public interface Rule {
    boolean isWorkday(LocalDate day);
  }

  /**
   * Asks a rule for every day of a year, once.
   *
   * @param published whether the State Council has published the year's arrangement
   */
  public static YearOfDays of(int year, boolean published, Rule rule) {
    BitSet workdays = new BitSet(367);
    LocalDate first = LocalDate.of(year, 1, 1);
    for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
      workdays.set(day.getDayOfYear(), rule.isWorkday(day));
    }
    return new YearOfDays(published, workdays);
  }

  boolean isWorkday(LocalDate day) {
    return workdays.get(day.getDayOfYear());
  }

  boolean published() {
    return published;
  }
}
