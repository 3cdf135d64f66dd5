package org.mashang.history.story;

import java.util.EnumMap;
import java.util.Map;

/** What has become of the steps of a history. */
public final class Tally {

  private final Map<Step.Ending.How, Integer> ends = new EnumMap<>(Step.Ending.How.class);
  private int steps;
  private int events;

  /** Adds a step; says how many there are now. */
  synchronized int add(Step.Ending ending) {
    ends.merge(ending.how(), 1, Integer::sum);
    events += ending.events();
    return ++steps;
  }

  /** How many steps ended so. */
  public synchronized int of(Step.Ending.How how) {
    return ends.getOrDefault(how, 0);
  }

  /** How many events were written. */
  public synchronized int events() {
    return events;
  }
}
