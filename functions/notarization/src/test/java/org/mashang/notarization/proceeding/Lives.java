package org.mashang.notarization.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.office.Places;

/** How lives of orders begin, and who takes part in them. */
final class Lives {

  /** Those who move an order; the rest only look. */
  static final List<Actor> PEOPLE =
      List.of(
          Trial.SU,
          Trial.HEAD,
          Actor.SYSTEM,
          Trial.APPLICANT,
          Trial.DISPATCHER,
          Trial.ZHU,
          Trial.MAO,
          Trial.YE,
          Trial.CHAI,
          Trial.QUJIANG_HEAD);

  static final List<Actor> ONLOOKERS = List.of(Trial.STRANGER, Trial.AUDITOR, Trial.SHAO);

  static final int KINDS = 36;

  private static final String DAY = "2026-09-24";
  private static final Places BOTH = new Places("330802", "330803", null, "330803");

  private Lives() {}

  static Trial begin(int kind) {
    List<Matter> matters = Trial.WORLD.catalogue().matters();
    return switch (kind) {
      case 0, 1 -> Trial.accepted(DAY, Requests.mandate().urgentBy("2026-09-25"));
      case 2, 3 -> Trial.drafted(DAY, Requests.licence().copies(3));
      case 4, 5 -> Trial.accepted(DAY, Requests.birth().by(Requests.agentOf("周代办")));
      case 6, 7 -> Trial.accepted(DAY, Requests.survivalFromAbroad());
      case 8, 9 -> Trial.drafted(DAY, Requests.will());
      case 10, 11 -> Trial.delivered(DAY, Requests.licence());
      case 12, 13 -> Trial.taken(DAY, Requests.birth().without("identity"));
      case 14 -> Trial.issued(DAY, Requests.mandate()).seals();
      case 15 -> Trial.submitted(DAY, Requests.birth().at(new Places("110101", null, null, null)));
      default -> Trial.submitted(DAY, Requests.about(matters.get(kind - 16).id()).at(BOTH));
    };
  }

  /** Somebody who can do something does one of the things they can do. */
  static void goOn(Trial trial, Filler filler, Random random) {
    for (int tries = 0; tries < 20; tries++) {
      Actor actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
      Optional<Action> action = filler.choose(trial.actions(actor));
      if (action.isPresent()) {
        trial.does(actor, filler.fill(trial, actor, action.get()));
        return;
      }
    }
  }
}
