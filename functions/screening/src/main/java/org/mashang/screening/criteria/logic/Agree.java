package org.mashang.screening.criteria.logic;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * Several witnesses to one thing: it is as those say who speak, unless they contradict each other;
 * it is not absent while one of them gives cause to ask.
 */
public record Agree(List<Expression> parts) implements Expression {

  public Agree {
    parts = List.copyOf(parts);
  }

  @Override
  public Verdict of(FactSheet sheet) {
    List<Verdict> verdicts = parts.stream().map(part -> part.of(sheet)).toList();
    List<Verdict> present = verdicts.stream().filter(each -> each.is(Truth.PRESENT)).toList();
    List<Verdict> absent = verdicts.stream().filter(each -> each.is(Truth.ABSENT)).toList();
    if (!present.isEmpty() && !absent.isEmpty()) {
      return contradiction(verdicts.stream().filter(each -> !each.is(Truth.NOT_PROVEN)).toList());
    }
    if (!present.isEmpty()) {
      return Verdict.joined(Truth.PRESENT, false, present);
    }
    boolean raised = verdicts.stream().anyMatch(Verdict::raised);
    return absent.isEmpty() || raised
        ? Verdict.joined(Truth.NOT_PROVEN, raised, verdicts)
        : Verdict.joined(Truth.ABSENT, false, absent);
  }

  private static Verdict contradiction(List<Verdict> of) {
    List<Answer> said = of.stream().flatMap(each -> each.said().stream()).distinct().toList();
    return new Verdict(
        Truth.NOT_PROVEN,
        true,
        said,
        said.stream()
            .map(answer -> new Gap(answer.key(), Why.CONTRADICTED, List.of(Doubt.CONTRADICTED)))
            .toList());
  }

  @Override
  public Set<FactKey> keys() {
    return All.keys(parts);
  }
}
