package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/**
 * Decides from all mentions what the suspect's blood and breath alcohol is, and how sure that is.
 */
final class AlcoholAnswer {

  /** Breath testers show whole milligrams; what has a fraction was weighed in a laboratory. */
  private static boolean whole(Mention mention) {
    BigDecimal value = mention.value();
    return value == null || value.scale() <= 0;
  }

  private AlcoholAnswer() {}

  /**
   * Null if nothing is said of the blood, and nothing of the breath either.
   *
   * @param registered whether it is known whom the case is against
   */
  static @Nullable Answer blood(List<Mention> mentions, boolean registered) {
    List<Mention> strong = about(mentions, Role.BLOOD);
    List<Mention> usable = strong;
    if (strong.isEmpty()) {
      usable = about(mentions, Role.BLOOD_UNSAID);
    }
    if (usable.isEmpty()) {
      usable = about(mentions, Role.UNKNOWN);
    }
    if (usable.isEmpty()) {
      usable = new ArrayList<>(about(mentions, Role.TESTED));
      usable.removeIf(AlcoholAnswer::whole);
    }
    if (usable.isEmpty()) {
      usable = about(mentions, Role.RECKONED);
    }
    if (usable.isEmpty() && breaths(mentions).isEmpty()) {
      usable = about(mentions, Role.REACHED);
    }
    if (usable.isEmpty() && !registered) {
      usable = Lone.of(mentions);
    }
    if (usable.isEmpty()) {
      List<Mention> others =
          mentions.stream().filter(mention -> mention.role() == Role.BLOOD).toList();
      if (!others.isEmpty()) {
        return new Answer(
            FactKey.BLOOD_ALCOHOL,
            null,
            Decision.facts(others, FactKey.BLOOD_ALCOHOL),
            List.of(Doubt.SEVERAL_DRIVERS),
            false);
      }
      List<Mention> breath = breaths(mentions);
      return breath.isEmpty()
          ? null
          : new Answer(
              FactKey.BLOOD_ALCOHOL,
              null,
              Decision.facts(breath, FactKey.BREATH_ALCOHOL),
              List.of(Doubt.BREATH_ONLY),
              false);
    }
    return Decision.of(
        FactKey.BLOOD_ALCOHOL,
        usable,
        Decision.byValue(about(mentions, Role.BLOOD_UNSAID)).keySet(),
        severalDrivers(mentions, usable));
  }

  /** Whether somebody else's blood was tested too, and the text leaves open whose the value is. */
  private static boolean severalDrivers(List<Mention> mentions, List<Mention> usable) {
    boolean others =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.role() == Role.BLOOD
                        && (mention.subject().kind() == Subject.Kind.OTHER
                            || mention.subject().kind() == Subject.Kind.CO_SUSPECT));
    long named =
        usable.stream()
            .map(mention -> mention.subject().name())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (named > 1) {
      return true;
    }
    return others
        && usable.stream().noneMatch(mention -> mention.subject().kind() == Subject.Kind.SUSPECT);
  }

  static @Nullable Answer breath(List<Mention> mentions) {
    List<Mention> usable = breaths(mentions);
    return usable.isEmpty() ? null : Decision.of(FactKey.BREATH_ALCOHOL, usable, List.of(), false);
  }

  private static List<Mention> breaths(List<Mention> mentions) {
    List<Mention> said = about(mentions, Role.BREATH);
    if (!said.isEmpty()) {
      return said;
    }
    List<Mention> tested = new ArrayList<>(about(mentions, Role.TESTED));
    tested.removeIf(mention -> !whole(mention));
    return tested;
  }

  /** Those of the suspect; of nobody named if none are. */
  private static List<Mention> about(List<Mention> mentions, Role role) {
    List<Mention> about = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean somebodyElse =
          mention.subject().kind() == Subject.Kind.OTHER
              || mention.subject().kind() == Subject.Kind.CO_SUSPECT;
      if (mention.role() == role && !somebodyElse) {
        about.add(mention);
      }
    }
    return about;
  }
}
