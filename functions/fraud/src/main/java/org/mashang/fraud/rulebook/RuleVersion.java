package org.mashang.fraud.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one rule of a city. Its text never changes.
 *
 * @param rule the rule's id; the national one of the same id is replaced where this one acts
 * @param number counts the city's versions of the rule, from 1
 * @param text the rule as JSON
 * @param steps what became of it, oldest first; the first is the proposal
 * @param test what the last back-test came to; null until there was one
 */
public record RuleVersion(
    String rule, int number, String text, List<Step> steps, @Nullable BackTest test) {

  public RuleVersion {
    steps = List.copyOf(steps);
  }

  /** How routes name it: {@code R-AUTH-01.2}. */
  public String id() {
    return rule + "." + number;
  }

  public Stage stage() {
    return steps.getLast().to();
  }

  public int share() {
    return steps.getLast().share();
  }

  /** Who proposed it. */
  public Step proposal() {
    return steps.getFirst();
  }

  RuleVersion after(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new RuleVersion(rule, number, text, longer, test);
  }

  RuleVersion tested(BackTest result) {
    return new RuleVersion(rule, number, text, steps, result);
  }
}
