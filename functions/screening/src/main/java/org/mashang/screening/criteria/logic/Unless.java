package org.mashang.screening.criteria.logic;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** As its part says, but absent where the exception is positively shown. */
public record Unless(Expression part, Expression exception) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict excepted = exception.of(sheet);
    return excepted.is(Truth.PRESENT)
        ? Verdict.joined(Truth.ABSENT, false, List.of(excepted))
        : part.of(sheet);
  }

  @Override
  public Set<FactKey> keys() {
    return All.keys(List.of(part, exception));
  }
}
