package org.mashang.notices.desk;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;

/**
 * Whose notices an officer of a city sees: those of the service the officer works in, an auditor
 * all.
 *
 * @param actor the officer, by the id of the account
 * @param city division code
 * @param capabilities whose notices
 */
record Readers(Actor actor, String city, List<String> capabilities) {

  private static final List<String> ALL =
      List.of("fraud", "notarization", "reconsideration", "screening");
  private static final int CODE = 6;

  /** Who reads. */
  static Readers reading(Call call) {
    return of(
        call.caller()
            .as(
                Role.FRAUD_CHIEF,
                Role.FRAUD_OFFICER,
                Role.CLERK,
                Role.HEAD,
                Role.DISPATCHER,
                Role.CHIEF_PROSECUTOR,
                Role.AUDITOR),
        call);
  }

  /** Who may have something sent again. */
  static Readers working(Call call) {
    return of(
        call.caller()
            .as(
                Role.FRAUD_CHIEF,
                Role.FRAUD_OFFICER,
                Role.CLERK,
                Role.HEAD,
                Role.DISPATCHER,
                Role.CHIEF_PROSECUTOR),
        call);
  }

  private static Readers of(Actor actor, Call call) {
    String organ = actor.organ();
    List<String> capabilities = organ == null ? List.of() : of(actor.role(), organ);
    if (organ == null || capabilities.isEmpty()) {
      throw Problem.forbidden().raise();
    }
    String id = call.caller().staff().orElse(actor.id());
    return new Readers(
        new Actor(id, actor.name(), actor.role(), organ), organ.substring(0, CODE), capabilities);
  }

  /** What the organ is for: a notary office has a head as well, and nothing to do with cases. */
  private static List<String> of(Role role, String organ) {
    String city = "[0-9]{4}00";
    return switch (role) {
      case FRAUD_CHIEF, FRAUD_OFFICER -> where(organ, city + "F[0-9]+", "fraud");
      case CLERK, HEAD -> where(organ, "[0-9]{6}", "reconsideration");
      case DISPATCHER -> where(organ, city, "notarization");
      case CHIEF_PROSECUTOR -> where(organ, city + "P[0-9]+", "screening");
      case AUDITOR -> organ.matches(city + ".*") ? ALL : List.of();
      default -> List.of();
    };
  }

  private static List<String> where(String organ, String pattern, String capability) {
    return organ.matches(pattern) ? List.of(capability) : List.of();
  }

  boolean sees(String city, String capability) {
    return this.city.equals(city) && capabilities.contains(capability);
  }
}
