package org.mashang.reconsideration.hall;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;

/** Who may look at halls: everybody who works here. */
final class Staff {

  private Staff() {}

  static Actor of(Call call) {
    return call.caller().as(Role.HALL_ADMINISTRATOR, Role.AUDITOR, Role.HEAD, Role.CLERK);
  }
}
