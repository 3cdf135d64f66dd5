package org.mashang.fraud.raise;

import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.docket.Subjects;
import org.mashang.fraud.docket.Warnings;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;

/**
 * Takes an alert to its subject's open warning, or opens one. The subject's row decides which, and
 * the store's conditions hold it to that: of two at once one opens, and the other finds it.
 */
final class Raiser {

  private static final int TRIES = 6;

  private final Warnings warnings;

  Raiser(Warnings warnings) {
    this.warnings = warnings;
  }

  /**
   * @throws IllegalStateException if it has to be tried again
   */
  void take(Alert alert, Instant now) {
    String command = "alert-" + alert.id();
    Given given = new Given(Actor.SYSTEM, now, command, command);
    for (int i = 0; i < TRIES; i++) {
      Subjects.Known known = warnings.subjects().of(alert.subject());
      String open = known.open();
      Outcome<Warning, Event> outcome =
          open == null
              ? open(alert, known, given)
              : warnings.store().act(open, Order.now(given, new Command.Merge(alert)));
      if (settled(outcome)) {
        return;
      }
    }
    throw new IllegalStateException("an alert that finds no warning and opens none");
  }

  private Outcome<Warning, Event> open(Alert alert, Subjects.Known known, Given given) {
    String id = warnings.keys().warningId(alert.subject(), alert.id());
    return warnings
        .store()
        .open(
            id,
            given,
            new Command.Raise(id, warnings.keys().reference(id), alert, known.silence()));
  }

  /** On record by this or an earlier try; otherwise the subject has changed meanwhile. */
  private static boolean settled(Outcome<Warning, Event> outcome) {
    return switch (outcome) {
      case Outcome.Done<Warning, Event> done -> true;
      case Outcome.Refused<Warning, Event>(Refusal refusal) ->
          switch (refusal.code()) {
            case "ALERT_KNOWN" -> true;
            case "FIELDS_WRONG" -> known(refusal);
            case "SUBJECT_HAS_OPEN", "NOT_IN_THIS_STAGE" -> false;
            default -> throw new IllegalStateException("not raised: " + refusal.code());
          };
    };
  }

  private static boolean known(Refusal refusal) {
    if (refusal.faults().stream().anyMatch(fault -> fault.code().equals("ALERT_KNOWN"))) {
      return true;
    }
    throw new IllegalStateException("not raised: " + refusal.code());
  }
}
