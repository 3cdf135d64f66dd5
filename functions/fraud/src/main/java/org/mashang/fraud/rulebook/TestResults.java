package org.mashang.fraud.rulebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes what ordered back-tests came to: each order once, whatever is done with the version. */
public final class TestResults {

  private static final int TRIES = 5;

  private final RuleTable table;

  public TestResults(RuleTable table) {
    this.table = table;
  }

  /** The version of an order; empty if the order is done, or another one took its place. */
  public Optional<RuleVersion> open(TestOrder order) {
    return table
        .find(order.city(), order.rule(), order.number())
        .filter(
            version ->
                version.testing() != null && version.testing().order().equals(order.order()));
  }

  /** Notes the result; the version is tested from then on. */
  public void keep(TestOrder order, BackTest test, Instant at) {
    change(order, (version, testing) -> Promotion.tested(version, test, testing.by(), at));
  }

  /** Notes that a try came to nothing. */
  public void failed(TestOrder order, Instant at) {
    change(order, (version, testing) -> version.testing(testing.failed(at)));
  }

  /** What is made of a version with an open order. */
  private interface Made {
    RuleVersion of(RuleVersion version, Testing testing);
  }

  private void change(TestOrder order, Made made) {
    for (int tried = 0; tried < TRIES; tried++) {
      RuleVersion seen = open(order).orElse(null);
      Testing testing = seen == null ? null : seen.testing();
      if (seen == null || testing == null) {
        return;
      }
      RuleTable.Change change = new RuleTable.Change(seen, made.of(seen, testing));
      if (table.keep(order.city(), List.of(change), null)) {
        return;
      }
    }
    throw new IllegalStateException("the version keeps changing");
  }
}
