package org.mashang.screening.desk;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/** The caller as an officer of an organ, under the id by which its lists know them. */
public final class Officers {

  private Officers() {}

  /**
   * The caller in one of some capacities.
   *
   * @throws Problem.Raised 403 if the caller has none of them, or acts for no organ
   */
  public static Actor of(Call call, Role... allowed) {
    Actor actor = call.caller().as(allowed);
    if (actor.organ() == null) {
      throw Problem.forbidden().raise();
    }
    String id = call.caller().staff().orElse(actor.id());
    return new Actor(id, actor.name(), actor.role(), actor.organ());
  }
}
