package org.mashang.fraud.view;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.json.Showing;

/** Who looks at a warning, and so what is shown. */
public record Reader(Actor actor) {

  /** How much of personal data: the auditor follows what happened, not to whom. */
  public Showing showing() {
    return actor.role() == Role.AUDITOR ? Showing.LIST : Showing.CASE;
  }

  /** Whether the signals of operators and banks are shown: to the police and their auditor. */
  boolean seesSignals() {
    return actor.role() != Role.BANK_OFFICER && actor.role() != Role.COMMUNITY_WORKER;
  }
}
