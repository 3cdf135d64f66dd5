package org.mashang.casework.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that a period does not count (中止): from the day on which it is suspended up to,
 * but not including, the day on which it is resumed. So it has as many days as article 85 of the
 * 民事诉讼法 gives it; a pause that ends on the day it began has none; and one that begins on the last
 * day of a period still stops it.
 *
 * @param from first day that is not counted
 * @param to first day that is counted again; null while the pause lasts
 * @param ground why, in Chinese, for the person
 * @param toldOn when the party was told; null if it was not
 */
public record Pause(
    LocalDate from, @Nullable LocalDate to, String ground, @Nullable LocalDate toldOn) {

  public Pause {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause cannot end before it begins");
    }
  }

  /** Whether a day falls into the pause. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** Whether nobody knows yet until when it lasts. */
  public boolean isOpen() {
    return to == null;
  }

  /** How many days it has had, up to and including a day if it is open. */
  public long days(LocalDate today) {
    LocalDate end = to == null ? today.plusDays(1) : to;
    return Math.max(0, ChronoUnit.DAYS.between(from, end));
  }

  /** The same pause, over from a day on. */
  Pause until(LocalDate resumed) {
    return new Pause(from, resumed, ground, toldOn);
  }
}
