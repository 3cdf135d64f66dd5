package org.mashang.screening.criteria.logic;

import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * Present where the answer is one of some choices, absent where it is one of others; a choice named
 * in neither decides nothing.
 */
public record ChoiceIs(FactKey key, Set<String> in, Set<String> out) implements Expression {

  public ChoiceIs {
    in = Set.copyOf(in);
    out = Set.copyOf(out);
  }

  @Override
  public Verdict of(FactSheet sheet) {
    return Expression.certain(
        sheet,
        key,
        answer -> {
          String value = String.valueOf(answer.value());
          return in.contains(value) || out.contains(value)
              ? Verdict.of(in.contains(value), answer)
              : Verdict.open(answer, Why.UNDECIDED);
        });
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
