package org.mashang.screening.criteria.logic;

import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * A fact that points to something without proving it: anything but a certain NO gives cause to ask,
 * silence does not.
 */
public record Hint(FactKey key) implements Expression {

  @Override
  public Verdict of(FactSheet sheet) {
    Answer answer = sheet.of(key);
    boolean pointsNowhere = answer == null || (answer.certain() && Flag.NO.equals(answer.value()));
    return answer == null || pointsNowhere ? Verdict.silent(key) : Verdict.open(answer, Why.HINTED);
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
