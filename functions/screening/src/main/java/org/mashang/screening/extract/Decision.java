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
import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;

/** One value out of those that usable mentions give, with why it is doubtful. */
final class Decision {

  private Decision() {}

  static Answer of(
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
  static Map<BigDecimal, List<Mention>> byValue(List<Mention> mentions) {
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

  static List<Fact> facts(List<Mention> mentions, FactKey key) {
    return mentions.stream().map(mention -> mention.fact(key)).toList();
  }
}
