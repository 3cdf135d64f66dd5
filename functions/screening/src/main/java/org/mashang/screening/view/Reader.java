package org.mashang.screening.view;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.json.Showing;

/** Who looks at a case, and so what is shown. */
public record Reader(Actor actor) {

  /** How much of personal data: the auditor follows what happened, not to whom. */
  public Showing showing() {
    return actor.role() == Role.AUDITOR ? Showing.LIST : Showing.CASE;
  }
}
