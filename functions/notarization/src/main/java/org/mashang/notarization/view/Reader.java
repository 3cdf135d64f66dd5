package org.mashang.notarization.view;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.notarization.proceeding.Event;
import org.mashang.platform.json.Showing;
import org.mashang.platform.store.Recorded;

/** Who looks at an order, and so what is shown. */
public record Reader(Actor actor) {

  /** Whether it is somebody of the city or of an office, and no party. */
  public boolean ofOffice() {
    return actor.role() != Role.APPLICANT && actor.role() != Role.PARTNER;
  }

  /** Whether it is somebody who handles the order. */
  public boolean handles() {
    return actor.role() == Role.NOTARY || actor.role() == Role.HEAD;
  }

  boolean dispatches() {
    return actor.role() == Role.DISPATCHER;
  }

  /** How much of personal data: only those who handle it see whose matter it is. */
  public Showing showing() {
    return actor.role() == Role.AUDITOR || actor.role() == Role.DISPATCHER
        ? Showing.LIST
        : Showing.CASE;
  }

  /** What the office weighs among itself is not for the party before it is decided. */
  boolean sees(Recorded<Event> recorded) {
    if (ofOffice()) {
      return true;
    }
    return switch (recorded.event()) {
      case Event.CertificateProposed e -> false;
      case Event.RefusalProposed e -> false;
      case Event.TerminationProposed e -> false;
      case Event.MaintainingProposed e -> false;
      case Event.CorrectionProposed e -> false;
      case Event.RevocationProposed e -> false;
      case Event.Drafted e -> false;
      case Event.Approved e -> false;
      case Event.Returned e -> false;
      case Event.Retracted e -> false;
      default -> true;
    };
  }
}
