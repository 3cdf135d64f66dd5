package org.mashang.reconsideration.view;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.json.Showing;
import org.mashang.platform.store.Recorded;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Issued;
import org.mashang.reconsideration.proceeding.PartyRef;

/** Who looks at a case, and so what is shown. */
public record Reader(Actor actor) {

  /** Whether it is somebody of the office; otherwise a party or whoever submitted for one. */
  public boolean ofOffice() {
    return switch (actor.role()) {
      case CLERK, HEAD, AUDITOR, HALL_ADMINISTRATOR, DISPATCHER, NOTARY, SYSTEM -> true;
      case APPLICANT,
          PARTNER,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          false;
    };
  }

  /** Whether it is somebody who weighs the application. */
  public boolean weighs() {
    return actor.role() == Role.CLERK || actor.role() == Role.HEAD;
  }

  /** How much of personal data: the auditor follows what happened, not to whom. */
  public Showing showing() {
    return actor.role() == Role.AUDITOR ? Showing.LIST : Showing.CASE;
  }

  /** Parties see what was served on them or sent to them. */
  public boolean sees(Issued paper) {
    return ofOffice()
        || paper.sent().contains(PartyRef.APPLICANT)
        || paper.services().stream().anyMatch(one -> one.party().equals(PartyRef.APPLICANT));
  }

  /** What the office weighs among itself (61) is not for the parties before it is decided. */
  boolean sees(Recorded<Event> recorded) {
    if (ofOffice()) {
      return true;
    }
    return switch (recorded.event()) {
      case Event.OrdinaryProposed e -> false;
      case Event.MediationProposed e -> false;
      case Event.ExtensionProposed e -> false;
      case Event.DecisionProposed e -> false;
      case Event.DismissalProposed e -> false;
      case Event.Returned e -> false;
      case Event.Retracted e -> false;
      default -> true;
    };
  }
}
