package org.mashang.fraud.proceeding;

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

/** A warning as one actor meets it at one moment. */
record Situation(Warning on, Actor actor, Instant now, World world) implements Standing {

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

  /** Whether nobody is to be called about the subject now. */
  boolean silent() {
    Silence silence = on.silence();
    return silence != null && silence.lasts(now);
  }
}
