package org.mashang.fraud.rulebook;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.fraud.partner.CityOfficer;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/**
 * Somebody of a city's fraud centre, or its auditor.
 *
 * @param city division code of the city, whose rules these are
 */
record RuleOfficer(Actor actor, String city) {

  private static final String CENTRE = "[0-9]{4}00F[0-9]+";

  /** Who may read. */
  static RuleOfficer reading(Call call) {
    return of(CityOfficer.of(call, Role.FRAUD_CHIEF, Role.FRAUD_OFFICER, Role.AUDITOR));
  }

  /** Who may change something; how far is for the steps to say. */
  static RuleOfficer working(Call call) {
    return of(CityOfficer.of(call, Role.FRAUD_CHIEF, Role.FRAUD_OFFICER));
  }

  private static RuleOfficer of(CityOfficer officer) {
    Actor actor = officer.actor();
    String organ = actor.organ();
    if (actor.role() != Role.AUDITOR && (organ == null || !organ.matches(CENTRE))) {
      throw Problem.forbidden().raise();
    }
    return new RuleOfficer(actor, officer.city());
  }
}
