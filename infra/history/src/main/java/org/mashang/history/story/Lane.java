package org.mashang.history.story;

import java.util.Comparator;
import java.util.List;

/** Steps that are taken one after the other, by time. */
public record Lane(String name, List<Step> steps) {

  public Lane {
    steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
  }

  /** Its first step alone. */
  Lane first() {
    return new Lane(name, steps.subList(0, Math.min(1, steps.size())));
  }

  /** All but its first step. */
  Lane rest() {
    return new Lane(name, steps.subList(Math.min(1, steps.size()), steps.size()));
  }
}
