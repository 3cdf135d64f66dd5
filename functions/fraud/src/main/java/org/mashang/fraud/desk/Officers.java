package org.mashang.fraud.desk;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/** The caller as somebody of an organ, under the id by which its lists know them. */
final class Officers {

  /** Everybody who works with warnings. */
  private static final Role[] WORKING = {
    Role.FRAUD_CHIEF, Role.FRAUD_OFFICER, Role.BANK_OFFICER, Role.COMMUNITY_WORKER
  };

  private static final Role[] READING = {
    Role.FRAUD_CHIEF, Role.FRAUD_OFFICER, Role.BANK_OFFICER, Role.COMMUNITY_WORKER, Role.AUDITOR
  };

  private static final Role[] COUNTING = {Role.FRAUD_CHIEF, Role.FRAUD_OFFICER, Role.AUDITOR};

  private Officers() {}

  /** Somebody who may act. */
  static Actor working(Call call) {
    return of(call, WORKING);
  }

  /** Somebody who may read. */
  static Actor reading(Call call) {
    return of(call, READING);
  }

  /** Somebody who may see figures. */
  static Actor counting(Call call) {
    return of(call, COUNTING);
  }

  private static Actor of(Call call, Role... allowed) {
    Actor actor = call.caller().as(allowed);
    if (actor.organ() == null) {
      throw Problem.forbidden().raise();
    }
    String id = call.caller().staff().orElse(actor.id());
    return new Actor(id, actor.name(), actor.role(), actor.organ());
  }
}
