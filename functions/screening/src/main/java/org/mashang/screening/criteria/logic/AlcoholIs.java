package org.mashang.screening.criteria.logic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * An alcohol value in a range, in mg/100 ml. It decides only if the whole of the value's
 * uncertainty lies on one side.
 *
 * @param from the least that is in it (以上, which includes the number itself); null if none is
 * @param above what it must be greater than (超过); null if none is
 * @param below what it must be less than (不满); null if none is
 */
public record AlcoholIs(
    FactKey key, @Nullable BigDecimal from, @Nullable BigDecimal above, @Nullable BigDecimal below)
    implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    return Expression.certain(sheet, key, this::ask);
  }

  private Verdict ask(Answer answer) {
    Margin margin = Margin.of(answer);
    if (margin == null) {
      return Verdict.open(answer, Why.DOUBTED);
    }
    if (holds(margin.low()) && holds(margin.high())) {
      return Verdict.of(true, answer);
    }
    return tooLow(margin.high()) || tooHigh(margin.low())
        ? Verdict.of(false, answer)
        : Verdict.open(answer, Why.NEAR_THRESHOLD);
  }

  private boolean holds(BigDecimal value) {
    return !tooLow(value) && !tooHigh(value);
  }

  private boolean tooLow(BigDecimal value) {
    return (from != null && value.compareTo(from) < 0)
        || (above != null && value.compareTo(above) <= 0);
  }

  private boolean tooHigh(BigDecimal value) {
    return below != null && value.compareTo(below) >= 0;
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
