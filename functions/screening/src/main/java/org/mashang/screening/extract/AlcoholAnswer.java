package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
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

  /** Null if nothing is said of the blood, and nothing of the breath either. */
  static @Nullable Answer blood(List<Mention> mentions) {
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
    if (usable.isEmpty()) {
      usable = Lone.of(mentions);
    }
    if (usable.isEmpty()) {
      List<Mention> others =
          mentions.stream().filter(mention -> mention.role() == Role.BLOOD).toList();
      if (!others.isEmpty()) {
        return new Answer(
            FactKey.BLOOD_ALCOHOL,
            null,
            facts(others, FactKey.BLOOD_ALCOHOL),
            List.of(Doubt.SEVERAL_DRIVERS),
            false);
      }
      List<Mention> breath = breaths(mentions);
      return breath.isEmpty()
          ? null
          : new Answer(
              FactKey.BLOOD_ALCOHOL,
              null,
              facts(breath, FactKey.BREATH_ALCOHOL),
              List.of(Doubt.BREATH_ONLY),
              false);
    }
    return decide(
        FactKey.BLOOD_ALCOHOL,
        usable,
        byValue(about(mentions, Role.BLOOD_UNSAID)).keySet(),
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
    return usable.isEmpty() ? null : decide(FactKey.BREATH_ALCOHOL, usable, List.of(), false);
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

  private static Answer decide(
      FactKey key, List<Mention> usable, Collection<BigDecimal> unsaid, boolean severalDrivers) {
    Map<BigDecimal, List<Mention>> byValue = byValue(usable);
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (severalDrivers) {
      doubts.add(Doubt.SEVERAL_DRIVERS);
    }
    if (byValue.isEmpty()) {
      usable.forEach(mention -> doubts.addAll(mention.doubts()));
      return new Answer(key, null, facts(usable, key), List.copyOf(doubts), false);
    }
    Map<BigDecimal, List<Mention>> clean = new LinkedHashMap<>();
    byValue.forEach(
        (value, group) -> {
          if (group.stream().anyMatch(mention -> mention.doubts().isEmpty())) {
            clean.put(value, group);
          }
        });
    Choice choice = Choice.of(clean.isEmpty() ? byValue : clean);
    doubts.addAll(choice.doubts());
    List<Mention> chosen = choice.mentions();
    if (chosen.stream().noneMatch(mention -> mention.doubts().isEmpty())) {
      chosen.forEach(mention -> doubts.addAll(mention.doubts()));
    }
    if (usable.getFirst().role() == Role.BLOOD && otherSide(choice.value(), unsaid)) {
      doubts.add(Doubt.CONTRADICTED);
    }
    if (!clean.isEmpty()
        && byValue.size() > clean.size()
        && otherSide(choice.value(), byValue.keySet())) {
      doubts.add(Doubt.CONTRADICTED);
    }
    Set<Mention> basis = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Mention> ordered = new ArrayList<>(chosen);
    basis.addAll(chosen);
    usable.stream().filter(basis::add).forEach(ordered::add);
    return new Answer(
        key, choice.value().toPlainString(), facts(ordered, key), List.copyOf(doubts), false);
  }

  private static boolean otherSide(BigDecimal value, Collection<BigDecimal> others) {
    return others.stream().anyMatch(other -> Limits.between(value, other));
  }

  /** Values that are the same, or one the other rounded, are one. */
  private static Map<BigDecimal, List<Mention>> byValue(List<Mention> mentions) {
    Map<BigDecimal, List<Mention>> byValue = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      BigDecimal value = mention.value();
      if (value != null) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(mention);
      }
    }
    for (BigDecimal whole : List.copyOf(byValue.keySet())) {
      for (BigDecimal exact : List.copyOf(byValue.keySet())) {
        boolean rounded =
            whole.scale() < exact.scale()
                && (exact.setScale(whole.scale(), RoundingMode.HALF_UP).compareTo(whole) == 0
                    || exact.setScale(whole.scale(), RoundingMode.DOWN).compareTo(whole) == 0);
        List<Mention> group = byValue.get(exact);
        if (rounded
            && group != null
            && byValue.containsKey(whole)
            && !Limits.between(whole, exact)) {
          byValue.remove(whole);
        }
      }
    }
    return byValue;
  }

  private static List<Fact> facts(List<Mention> mentions, FactKey key) {
    return mentions.stream().map(mention -> mention.fact(key)).toList();
  }
}
