package org.mashang.fraud.partner;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/**
 * Somebody who acts for an organ of a whole city; one of a district decides nothing about partners
 * and rules.
 *
 * @param city division code
 */
public record CityOfficer(Actor actor, String city) {

  private static final int CODE = 6;

  /**
   * The caller in one of some capacities.
   *
   * @throws Problem.Raised 403 if the caller has none of them, or acts for no city
   */
  public static CityOfficer of(Call call, Role... allowed) {
    Actor actor = call.caller().as(allowed);
    String organ = actor.organ();
    if (organ == null || !organ.matches("[0-9]{4}00([A-Z][0-9]+)?")) {
      throw Problem.forbidden().raise();
    }
    String id = call.caller().staff().orElse(actor.id());
    return new CityOfficer(
        new Actor(id, actor.name(), actor.role(), organ), organ.substring(0, CODE));
  }
}
