package org.mashang.screening.criteria.logic;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** Present where one part is, absent where every part is. */
public record Any(List<Expression> parts) implements Expression {

  public Any {
    parts = List.copyOf(parts);
  }

  @Override
  public Verdict of(FactSheet sheet) {
    List<Verdict> verdicts = parts.stream().map(part -> part.of(sheet)).toList();
    List<Verdict> present = verdicts.stream().filter(each -> each.is(Truth.PRESENT)).toList();
    if (!present.isEmpty()) {
      return Verdict.joined(Truth.PRESENT, false, present);
    }
    boolean absent = verdicts.stream().allMatch(each -> each.is(Truth.ABSENT));
    boolean raised = verdicts.stream().anyMatch(Verdict::raised);
    return Verdict.joined(absent ? Truth.ABSENT : Truth.NOT_PROVEN, !absent && raised, verdicts);
  }

  @Override
  public Set<FactKey> keys() {
    return All.keys(parts);
  }
}
