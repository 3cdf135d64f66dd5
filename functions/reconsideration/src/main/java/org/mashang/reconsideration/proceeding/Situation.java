package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/** A case as one actor meets it at one moment. */
record Situation(Case on, Actor actor, Instant now, Clocks clocks) {

  static Situation of(Case on, Actor actor, Instant now) {
    return new Situation(on, actor, now, new Clocks(on, now));
  }

  LocalDate today() {
    return clocks.today();
  }

  boolean byApplicant() {
    return actor.role() == Role.APPLICANT;
  }
}
