package org.mashang.history.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mashang.casework.time.Shanghai;

/**
 * The days that the history is about; both are among them.
 *
 * @param last nothing happens after it
 */
public record Year(LocalDate first, LocalDate last) {

  private static final int DAYS = 365;

  /** The months up to a day. */
  public static Year of(int months, LocalDate last) {
    return new Year(last.minusMonths(months).plusDays(1), last);
  }

  /** The first instant that is no longer history. */
  public Instant end() {
    return Shanghai.startOf(last.plusDays(1));
  }

  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** How many there are of what there are so many of in a year. */
  public int share(int perYear) {
    return Math.max(1, Math.round((float) perYear * days() / DAYS));
  }

  /** The last twelve months of it, or all if it is shorter. */
  public Year latest() {
    LocalDate from = last.minusYears(1).plusDays(1);
    return from.isBefore(first) ? this : new Year(from, last);
  }

  /** What lies before the last twelve months, if anything does. */
  public Optional<Year> before() {
    LocalDate end = latest().first().minusDays(1);
    return end.isBefore(first) ? Optional.empty() : Optional.of(new Year(first, end));
  }
}
