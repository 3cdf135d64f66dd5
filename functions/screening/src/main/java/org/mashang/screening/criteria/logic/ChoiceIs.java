package org.mashang.screening.criteria.logic;

import java.util.HashSet;
import java.util.Set;
import org.mashang.screening.fact.Answer;
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
    Answer answer = sheet.of(key);
    return answer != null && !answer.certain()
        ? Verdict.doubtful(answer, mayBeIn(answer))
        : Expression.certain(sheet, key, this::ask);
  }

  private Verdict ask(Answer answer) {
    String value = String.valueOf(answer.value());
    return in.contains(value) || out.contains(value)
        ? Verdict.of(in.contains(value), answer)
        : Verdict.open(answer, Why.UNDECIDED);
  }

  /** A doubtful choice gives cause to ask only if one of those that were read is meant. */
  private boolean mayBeIn(Answer answer) {
    Set<String> read = new HashSet<>();
    answer.basis().forEach(fact -> read.add(fact.value()));
    if (answer.value() != null) {
      read.add(answer.value());
    }
    return read.isEmpty() || read.stream().anyMatch(in::contains);
  }

  @Override
  public Set<FactKey> keys() {
    return Set.of(key);
  }
}
