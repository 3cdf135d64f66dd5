package org.mashang.screening.criteria.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/** Present where every part is, absent where one is. */
public record All(List<Expression> parts) implements Expression {

  public All {
    parts = List.copyOf(parts);
  }

  @Override
  public Verdict of(FactSheet sheet) {
    List<Verdict> verdicts = parts.stream().map(part -> part.of(sheet)).toList();
    List<Verdict> absent = verdicts.stream().filter(each -> each.is(Truth.ABSENT)).toList();
    if (!absent.isEmpty()) {
      return Verdict.joined(Truth.ABSENT, false, absent);
    }
    boolean present = verdicts.stream().allMatch(each -> each.is(Truth.PRESENT));
    boolean raised = verdicts.stream().anyMatch(each -> each.is(Truth.PRESENT) || each.raised());
    return present
        ? Verdict.joined(Truth.PRESENT, false, verdicts)
        : Verdict.joined(Truth.NOT_PROVEN, raised, verdicts);
  }

  @Override
  public Set<FactKey> keys() {
    return keys(parts);
  }

  static Set<FactKey> keys(List<Expression> parts) {
    Set<FactKey> keys = EnumSet.noneOf(FactKey.class);
    parts.forEach(part -> keys.addAll(part.keys()));
    return keys;
  }
}
