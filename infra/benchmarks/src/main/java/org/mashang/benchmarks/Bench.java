package org.mashang.benchmarks;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Runs a benchmark by its name. */
public final class Bench {

  /** A benchmark: prints its figures. */
  interface Benchmark {

    /** In one line: what is measured. */
    String what();

    /**
     * @param arguments after the name, on the command line
     */
    void run(String[] arguments, PrintStream out) throws Exception;
  }

  private static final Map<String, Benchmark> ALL =
      new TreeMap<>(
          Map.of(
              "calls", new Calls(),
              "cold-start", new ColdStart(),
              "numbers", new DrawnNumbers(),
              "orders", new OrderCalls(),
              "submit", new SubmitCpu(),
              "work-list", new WorkListCost()));

  private Bench() {}

  /**
   * @param args the benchmark's name and what it takes; nothing lists them
   */
  public static void main(String[] args) throws Exception {
    Benchmark benchmark = args.length == 0 ? null : ALL.get(args[0]);
    if (benchmark == null) {
      ALL.forEach((name, one) -> System.out.printf("%-12s %s%n", name, one.what()));
      System.exit(args.length == 0 ? 0 : 2);
      return;
    }
    String[] rest = new String[args.length - 1];
    System.arraycopy(args, 1, rest, 0, rest.length);
    benchmark.run(rest, System.out);
    System.exit(0);
  }
}
