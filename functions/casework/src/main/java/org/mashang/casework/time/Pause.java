package org.mashang.casework.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days that a period does not count: from the day on which it is suspended up to, but
 * not including, the day on which it is resumed. A pause that ends on the day it began has no days.
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
}
