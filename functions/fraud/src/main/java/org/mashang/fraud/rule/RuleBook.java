package org.mashang.fraud.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.subject.Subject;

/**
 * The rules of a city and the points from which each level begins.
 *
 * @param id for example {@code CN-FRAUD/1}
 * @param thresholds points by level
 */
public record RuleBook(String id, Map<Level, Integer> thresholds, List<Rule> rules) {

  public RuleBook {
    thresholds = Map.copyOf(thresholds);
    rules = List.copyOf(rules);
  }

  /** The rules by whom they are about, to be asked often. */
  public Map<Subject.Kind, List<Rule>> of(LocalDate day) {
    Map<Subject.Kind, List<Rule>> by = new EnumMap<>(Subject.Kind.class);
    for (Subject.Kind kind : Subject.Kind.values()) {
      by.put(
          kind,
          rules.stream()
              .filter(rule -> rule.subject() == kind && !rule.from().isAfter(day))
              .toList());
    }
    return by;
  }
}
