package org.mashang.casework.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;

/** A case as one actor meets it at one moment, as far as every rule must know it. */
public interface Standing {

  /** The civil day of the moment, in Asia/Shanghai. */
  LocalDate today();

  /** Where the proceeding stands, whatever is overlaid on it. */
  LegalTerm position();

  /** The stage as people see it: what is overlaid comes first. */
  LegalTerm stage();

  /** Why this actor may not give what only these roles may; null if the actor may. */
  @Nullable Refusal stranger(Set<Role> roles);
}
