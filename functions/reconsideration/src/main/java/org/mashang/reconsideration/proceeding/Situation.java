package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Standing;

/** A case as one actor meets it at one moment. */
record Situation(Case on, Actor actor, Instant now, Clocks clocks) implements Standing {

  static Situation of(Case on, Actor actor, Instant now) {
    return new Situation(on, actor, now, new Clocks(on, now));
  }

  @Override
  public LocalDate today() {
    return clocks.today();
  }

  boolean byApplicant() {
    return actor.role() == Role.APPLICANT;
  }

  @Override
  public LegalTerm position() {
    return on.position();
  }

  @Override
  public LegalTerm stage() {
    return on.stage();
  }

  @Override
  public @Nullable Refusal stranger(Set<Role> roles) {
    return Access.refusal(this, roles);
  }
}
