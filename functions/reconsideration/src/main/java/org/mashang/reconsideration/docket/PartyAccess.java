package org.mashang.reconsideration.docket;

import java.util.Optional;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Caller;
import org.mashang.platform.http.Problem;
import org.mashang.platform.store.CaseStore;
import org.mashang.reconsideration.proceeding.Access;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;

/**
 * As whom a caller meets a case: who submitted it, who opened it by receipt code and phone, or
 * whose papers its applicant showed.
 */
public final class PartyAccess {

  private final CaseStore<Case, Command, Event> store;
  private final PartyKeys keys;

  public PartyAccess(CaseStore<Case, Command, Event> store, PartyKeys keys) {
    this.store = store;
    this.keys = keys;
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
        pass.isPresent()
            || caller.person().filter(person -> isApplicant(caseId, person)).isPresent();
    return applicant
        ? new Actor(Access.applicantId(caseId), actor.name(), actor.role(), actor.organ())
        : actor;
  }

  private boolean isApplicant(String caseId, String person) {
    return store
        .find(caseId)
        .map(found -> keys.person(found.state().application().applicant()))
        .filter(person::equals)
        .isPresent();
  }
}
