package org.mashang.screening.criteria.logic;

import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/** What the law leaves to judgement (其他…情形): not proven until a named person has answered. */
public record OpenClause(FactKey key) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Answer answer = sheet.of(key);
    return answer != null && answer.corrected()
        ? new Flag(key).of(sheet)
        : Verdict.gap(key, Why.OPEN_CLAUSE);
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
