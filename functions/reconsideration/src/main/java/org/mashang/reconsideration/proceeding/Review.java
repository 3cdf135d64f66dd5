package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review of whether to accept (受理审查, 30, 31).
 *
 * @param startedOn the day the application, or what was missing in it, came in
 * @param items what the organ asked for; empty if it has not asked
 * @param askedOn when it asked; null if it has not
 * @param extendedUntil the extended last day to supplement; null if not extended
 */
public record Review(
    LocalDate startedOn,
    List<String> items,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate extendedUntil) {

  public Review {
    items = List.copyOf(items);
  }

  static Review from(LocalDate startedOn) {
    return new Review(startedOn, List.of(), null, null);
  }

  /** Whether the one request of 31(1) has been used. */
  boolean asked() {
    return askedOn != null;
  }
}
