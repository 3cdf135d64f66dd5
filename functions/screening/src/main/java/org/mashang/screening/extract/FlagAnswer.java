package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactType;

/** Decides from all that is said what the answer to each question is. */
final class FlagAnswer {

  private FlagAnswer() {}

  static Map<FactKey, Answer> of(List<Saying> sayings) {
    Map<FactKey, List<Fact>> byKey = new EnumMap<>(FactKey.class);
    for (Saying saying : sayings) {
      byKey.computeIfAbsent(saying.key(), key -> new ArrayList<>()).add(saying.fact());
    }
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    byKey.forEach((key, facts) -> answers.put(key, answer(key, facts)));
    return answers;
  }

  private static Answer answer(FactKey key, List<Fact> facts) {
    Map<String, List<Fact>> byValue = new LinkedHashMap<>();
    facts.stream()
        .sorted(Comparator.comparingInt(fact -> fact.doubts().size()))
        .forEach(fact -> byValue.computeIfAbsent(fact.value(), v -> new ArrayList<>()).add(fact));
    Map<String, List<Fact>> sure = new LinkedHashMap<>();
    byValue.forEach(
        (value, said) -> {
          if (said.stream().anyMatch(fact -> fact.doubts().isEmpty())) {
            sure.put(value, said);
          }
        });
    boolean flag = key.type() == FactType.FLAG || key.type() == FactType.CHOICE;
    List<Fact> basis = byValue.values().stream().flatMap(List::stream).toList();
    if (flag && (sure.size() > 1 || (sure.isEmpty() && byValue.size() > 1))) {
      return new Answer(key, null, basis, List.of(Doubt.CONTRADICTED), false);
    }
    String value = byValue.keySet().iterator().next();
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (sure.isEmpty()) {
      basis.forEach(fact -> doubts.addAll(fact.doubts()));
    }
    if (key == FactKey.SUSPECT && sure.size() > 1) {
      doubts.add(Doubt.CONTRADICTED);
    }
    return new Answer(key, value, basis, List.copyOf(doubts), false);
  }
}
