package org.mashang.fraud.rule;

import java.util.List;
import org.mashang.fraud.watch.Trace;

/**
 * A test case that stands beside a rule in its data.
 *
 * @param fires whether the rule has to fire on these signals
 */
public record RuleCase(List<Trace> traces, boolean fires) {
  public RuleCase {
    traces = List.copyOf(traces);
  }
}
