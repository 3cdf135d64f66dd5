package org.mashang.fraud.rulebook;

import java.time.Instant;
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
 * @param testing a back-test that has not come to its end; null if there is none
 */
public record RuleVersion(
    String rule,
    int number,
    String text,
    List<Step> steps,
    @Nullable BackTest test,
    @Nullable Testing testing) {

  public RuleVersion {
    steps = List.copyOf(steps);
  }

  /** How alerts and figures name it: {@code P-AUTH-01.2}. */
  public String id() {
    return rule + "." + number;
  }

  public Stage stage() {
    return steps.getLast().to();
  }

  public int share() {
    return steps.getLast().share();
  }

  /** When it came where it is. */
  public Instant since() {
    return steps.getLast().at();
  }

  /** Who proposed it. */
  public Step proposal() {
    return steps.getFirst();
  }

  /** Counts the steps: what an If-Match is held against. */
  public int revision() {
    return steps.size();
  }

  RuleVersion after(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new RuleVersion(rule, number, text, longer, test, testing);
  }

  RuleVersion testing(@Nullable Testing ordered) {
    return new RuleVersion(rule, number, text, steps, test, ordered);
  }

  RuleVersion tested(BackTest result) {
    return new RuleVersion(rule, number, text, steps, result, null);
  }
}
