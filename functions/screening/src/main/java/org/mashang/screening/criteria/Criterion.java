package org.mashang.screening.criteria;

import java.util.List;
import java.util.Set;
import org.mashang.screening.criteria.logic.Expression;
import org.mashang.screening.fact.FactKey;

/**
 * One criterion of the review.
 *
 * @param code stable, for example {@code OPINION-10(1)}
 * @param article key of the article in {@link org.mashang.casework.law.Citations}
 * @param also keys of other articles it rests on
 * @param label a few Chinese words
 * @param sentence one plain Chinese sentence: what is looked at
 * @param next one plain Chinese sentence: what to do where it is not decided
 * @param cases what must come out of it for given facts
 */
public record Criterion(
    String code,
    String article,
    List<String> also,
    Effect effect,
    String label,
    String sentence,
    String next,
    Expression when,
    List<TestCase> cases) {

  public Criterion {
    also = List.copyOf(also);
    cases = List.copyOf(cases);
  }

  /** The facts it looks at. */
  public Set<FactKey> keys() {
    return when.keys();
  }
}
