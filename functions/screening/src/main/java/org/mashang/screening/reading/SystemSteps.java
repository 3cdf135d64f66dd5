package org.mashang.screening.reading;

import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;

/** Puts on record what follows by itself; what is on record already stays as it is. */
public final class SystemSteps {

  private SystemSteps() {}

  /**
   * Gives a command on a case as it stands.
   *
   * @return whether it is on record now by this command
   * @throws IllegalStateException if it has to be tried again
   */
  public static boolean record(
      CaseStore<Dossier, Command, Event> store,
      String caseId,
      Instant at,
      String commandId,
      Command command) {
    Given given = new Given(Actor.SYSTEM, at, commandId, commandId);
    Outcome<Dossier, Event> outcome = store.act(caseId, Order.now(given, command));
    if (outcome instanceof Outcome.Refused<Dossier, Event>(Refusal refusal)) {
      if (refusal.code().equals("TOO_BUSY") || refusal.code().equals("TOO_LARGE")) {
        throw new IllegalStateException("not recorded: " + refusal.code());
      }
      return false;
    }
    return true;
  }
}
