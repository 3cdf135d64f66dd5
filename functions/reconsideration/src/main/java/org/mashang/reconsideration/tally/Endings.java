package org.mashang.reconsideration.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Clock;
import org.mashang.reconsideration.proceeding.Acceptance;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;
import org.mashang.reconsideration.proceeding.Ending;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.TerminationGround;

/**
 * What is counted of the end of an accepted case (结案统计): {@code reconsideration.ended}, once a
 * case.
 *
 * <ul>
 *   <li>kind: DecisionKind, or DISMISSED, MEDIATED (the document is in force), SETTLED (withdrawn
 *       after a settlement), WITHDRAWN, TERMINATED (the other grounds of 41)
 *   <li>outcome: ON_TIME, LATE by the period for the decision (62), with its extension and without
 *       its pauses; one that stands still is not late
 *   <li>lasted: calendar days from acceptance, pauses included
 * </ul>
 *
 * <p>The end is the day of the decision or of the document that ends the case, not that of its
 * service: for a mediation the day on which its document was made, as the clock on the desk says.
 */
final class Endings {

  private Endings() {}

  static String kind(Event.Terminated e, Case after) {
    if (e.ground() != TerminationGround.WITHDRAWN) {
      return "TERMINATED";
    }
    return after.agreement().settledOn() == null ? "WITHDRAWN" : "SETTLED";
  }

  static Count timed(Count count, Case after, Instant at) {
    Acceptance accepted = after.acceptance();
    Ending ending = after.ending();
    if (accepted == null || ending == null) {
      return count;
    }
    Clock clock = new Clocks(after, at).decision();
    LocalDate due = clock == null ? null : clock.due();
    boolean late = due != null && ending.on().isAfter(due);
    return count
        .outcome(late ? "LATE" : "ON_TIME")
        .lasting(ChronoUnit.DAYS.between(accepted.on(), ending.on()));
  }
}
