package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.term.RevisitResult;

/**
 * A later call (回访).
 *
 * @param days how many days after the outcome
 * @param due by when
 * @param tries how often nobody was reached
 * @param result null until it is done
 */
public record Revisit(int days, Instant due, int tries, @Nullable RevisitResult result) {

  public boolean open() {
    return result == null;
  }

  Revisit found(RevisitResult found) {
    return found == RevisitResult.NOT_REACHED
        ? new Revisit(days, due, tries + 1, null)
        : new Revisit(days, due, tries, found);
  }
}
