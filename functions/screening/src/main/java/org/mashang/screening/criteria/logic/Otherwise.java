package org.mashang.screening.criteria.logic;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** As the first says; where nothing speaks to it, as the second. */
public record Otherwise(Expression first, Expression second) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict verdict = first.of(sheet);
    return verdict.is(Truth.NOT_PROVEN) && !verdict.raised() ? second.of(sheet) : verdict;
  }

  @Override
  public Set<FactKey> keys() {
    return All.keys(List.of(first, second));
  }
}
