package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Standing;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;

/** An order as one actor meets it at one moment. */
record Situation(Order on, Actor actor, Instant now, Clocks clocks, World world)
    implements Standing {

  static Situation of(Order on, Actor actor, Instant now, World world) {
    return new Situation(on, actor, now, new Clocks(on, now, world), world);
  }

  @Override
  public LocalDate today() {
    return clocks.today();
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

  Matter matter() {
    return world.matter(on.request());
  }

  boolean byApplicant() {
    return actor.role() == Role.APPLICANT;
  }

  /** Whether the actor is the notary to whom the case belongs. */
  boolean mine() {
    return on.handling().isHandledBy(actor);
  }

  /** The work order that the actor's office may still take; null if it has none. */
  @Nullable Offer offer() {
    Offer offer = on.dispatching().of(actor.organ());
    return offer != null && offer.state() == Offer.State.DELIVERED ? offer : null;
  }

  /** The notaries of an office who may have the case: matter, use, no conflict of interest. */
  List<Notary> eligible(@Nullable String office) {
    NotaryOffice found = world.office(office);
    return found == null
        ? List.of()
        : found.notaries().stream().filter(notary -> Eligibility.of(this, notary) == null).toList();
  }
}
