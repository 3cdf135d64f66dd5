package org.mashang.screening.criteria.logic;

import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/** Present where the answer is YES, absent where it is NO. */
public record Flag(FactKey key) implements Expression {

  static final String YES = "YES";
  static final String NO = "NO";

  @Override
  public Verdict of(FactSheet sheet) {
    return Expression.certain(
        sheet,
        key,
        answer ->
            YES.equals(answer.value()) || NO.equals(answer.value())
                ? Verdict.of(YES.equals(answer.value()), answer)
                : Verdict.open(answer, Why.UNDECIDED));
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
