package org.mashang.screening.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Standing;
import org.mashang.casework.time.Shanghai;
import org.mashang.screening.term.Referral;

/** A case as one actor meets it at one moment. */
record Situation(Dossier on, Actor actor, Instant now, World world) implements Standing {

  @Override
  public LocalDate today() {
    return Shanghai.day(now);
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

  /** Whether the actor is the prosecutor to whom the case belongs. */
  boolean mine() {
    Officer assignee = on.assignee();
    return assignee != null && assignee.is(actor);
  }

  boolean transferred() {
    return on.terms().referral() == Referral.TRANSFERRED;
  }
}
