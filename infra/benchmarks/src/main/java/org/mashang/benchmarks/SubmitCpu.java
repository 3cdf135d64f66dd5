package org.mashang.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.mashang.platform.store.MemoryCaseTable;
import org.mashang.platform.store.Outcome;

/**
 * Processor time of a submit without its database: reading and checking the body, the law, the
 * encryption, the chain of hashes.
 */
final class SubmitCpu implements Benchmark {

  private static final int ROUNDS = 5;

  @Override
  public String what() {
    return "processor time of a submit against a store in memory [submits=2000]";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    int submits = arguments.length == 0 ? 2000 : Integer.parseInt(arguments[0]);
    Applications applications = new Applications();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    out.printf("%-8s %14s%n", "round", "µs a submit");
    for (int round = 1; round <= ROUNDS; round++) {
      Desk desk = Desk.in(new MemoryCaseTable(), applications);
      long began = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < submits; i++) {
        var submit = applications.submit(i);
        var given = Applications.given(Applications.applicant(i), "submit-" + i);
        if (desk.store().open(submit.id(), given, submit) instanceof Outcome.Refused<?, ?> no) {
          throw new IllegalStateException("refused: " + no.refusal());
        }
      }
      double micros = (threads.getCurrentThreadCpuTime() - began) / 1e3 / submits;
      out.printf("%-8s %14.0f%n", round + (round == 1 ? " (cold)" : ""), micros);
    }
  }
}
