package org.mashang.screening.criteria.logic;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** Present where its part is absent, and the other way round; not proven stays not proven. */
public record Not(Expression part) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Verdict verdict = part.of(sheet);
    return switch (verdict.truth()) {
      case PRESENT -> Verdict.joined(Truth.ABSENT, false, List.of(verdict));
      case ABSENT -> Verdict.joined(Truth.PRESENT, false, List.of(verdict));
      case NOT_PROVEN -> verdict;
    };
  }

  @Override
  public Set<FactKey> keys() {
    return part.keys();
  }
}
