package org.mashang.benchmarks;

import java.io.PrintStream;
import org.mashang.platform.store.Spending;

/** What a table had cost before a step. */
record Spent(long reads, long writes, double readUnits, double writeUnits) {

  static Spent of(Spending spending) {
    return new Spent(
        spending.readCalls(), spending.writeCalls(), spending.readUnits(), spending.writeUnits());
  }

  static void header(PrintStream out) {
    out.printf("%-22s %6s %7s %8s %8s%n", "step", "reads", "writes", "RCU", "WCU");
  }

  /** What the step has cost. */
  void print(PrintStream out, Spending now, String step) {
    out.printf(
        "%-22s %6d %7d %8.1f %8.1f%n",
        step,
        now.readCalls() - reads,
        now.writeCalls() - writes,
        now.readUnits() - readUnits,
        now.writeUnits() - writeUnits);
  }
}
