package org.mashang.notices.notice;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps notices from a provider that does not answer: after five failures in a row it is left alone
 * for a minute, then two, up to a quarter of an hour; the first that goes through ends it.
 *
 * @param failures in a row
 * @param until when it is left alone; in the past if it is not
 */
public record Breaker(int failures, Instant until) {

  /** All is well. */
  public static final Breaker CLOSED = new Breaker(0, Instant.EPOCH);

  private static final int BEARABLE = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  public boolean lets(Instant now) {
    return !now.isBefore(until);
  }

  /** After a try. */
  public Breaker after(boolean worked, Instant now) {
    if (worked) {
      return CLOSED;
    }
    int more = failures + 1;
    if (more < BEARABLE) {
      return new Breaker(more, Instant.EPOCH);
    }
    Duration pause = Duration.ofMinutes(1L << Math.min(more - BEARABLE, 4));
    return new Breaker(more, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
  }
}
