package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Outcome;

/**
 * How the case ended (结案).
 *
 * @param decision which kind of decision; null if it ended otherwise
 * @param performWithinDays within how many calendar days from service the respondent is to perform;
 *     null if nothing is to be performed
 * @param performed whether that has been done
 * @param enforced whether compulsory enforcement was begun (78)
 */
public record Ending(
    Outcome outcome,
    LocalDate on,
    @Nullable DecisionKind decision,
    @Nullable Integer performWithinDays,
    boolean performed,
    boolean enforced) {

  static Ending of(Outcome outcome, LocalDate on) {
    return new Ending(outcome, on, null, null, false, false);
  }

  Ending asPerformed() {
    return new Ending(outcome, on, decision, performWithinDays, true, enforced);
  }

  Ending asEnforced() {
    return new Ending(outcome, on, decision, performWithinDays, performed, true);
  }

  boolean toBePerformed() {
    return performWithinDays != null && !performed;
  }
}
