package org.mashang.fraud.docket;

import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.fraud.proceeding.Command;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;

/** Puts on record what follows by itself; what is on record already stays as it is. */
public final class SystemSteps {

  private SystemSteps() {}

  /**
   * Gives a command on a warning as it stands.
   *
   * @return whether it is on record now by this command, and was not before
   * @throws IllegalStateException if it has to be tried again
   */
  public static boolean record(
      CaseStore<Warning, Command, Event> store,
      String id,
      Instant at,
      String commandId,
      Command command) {
    Given given = new Given(Actor.SYSTEM, at, commandId, commandId);
    return switch (store.act(id, Order.now(given, command))) {
      case Outcome.Done<Warning, Event> done -> !done.replayed();
      case Outcome.Refused<Warning, Event> refused -> {
        if (mustComeAgain(refused.refusal())) {
          throw new IllegalStateException("not recorded: " + refused.refusal().code());
        }
        yield false;
      }
    };
  }

  /** Whether a refusal says nothing about the command, only about the moment. */
  public static boolean mustComeAgain(Refusal refusal) {
    return refusal.code().equals("TOO_BUSY") || refusal.code().equals("CASE_TOO_LARGE");
  }
}
