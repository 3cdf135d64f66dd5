package org.mashang.screening.criteria.logic;

import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** A narrower fact: YES proves it, doubt gives cause to ask, and NO leaves it open. */
public record Sign(FactKey key) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict verdict = new Flag(key).of(sheet);
    return verdict.is(Truth.ABSENT) ? Verdict.silent(key) : verdict;
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
