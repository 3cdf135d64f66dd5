package org.mashang.history.story;

import java.util.Comparator;
import java.util.List;

/** Steps that are taken one after the other, by time. */
public record Lane(String name, List<Step> steps) {

  public Lane {
    steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
  }
}
