package org.mashang.platform.access;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Caller;
import org.mashang.platform.http.Problem;
import org.mashang.platform.store.CaseStore;

/**
 * As whom a caller meets a case: who submitted it, who opened it by receipt code and phone, or
 * whose papers its applicant showed.
 */
public final class PartyAccess<S> {

  private final CaseStore<S, ?, ?> store;
  private final Function<S, @Nullable String> person;

  /**
   * @param person the {@link PersonKeys#person} of a case's applicant; null if none was given
   */
  public PartyAccess(CaseStore<S, ?, ?> store, Function<S, @Nullable String> person) {
    this.store = store;
    this.person = person;
  }

  /**
   * The caller of a route with {@code caseId} as an actor.
   *
   * @throws Problem.Raised 403 for another role, 404 with a pass for another case
   */
  public Actor actor(Call call, Role... allowed) {
    Caller caller = call.caller();
    Actor actor = caller.as(allowed);
    String caseId = call.path("caseId");
    Optional<String> pass = caller.caseId();
    if (pass.isPresent() && !pass.get().equals(caseId)) {
      throw Problem.notFound().raise();
    }
    boolean applicant =
        pass.isPresent() || caller.person().filter(shown -> isApplicant(caseId, shown)).isPresent();
    return applicant
        ? new Actor(Actor.applicantIdOf(caseId), actor.name(), actor.role(), actor.organ())
        : actor;
  }

  private boolean isApplicant(String caseId, String shown) {
    return store
        .find(caseId)
        .filter(found -> shown.equals(person.apply(found.state())))
        .isPresent();
  }
}
