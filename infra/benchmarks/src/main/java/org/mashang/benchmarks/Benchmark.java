package org.mashang.benchmarks;

import java.io.PrintStream;

/** A benchmark: prints its figures. */
public interface Benchmark {

  /** In one line: what is measured. */
  String what();

  /**
   * @param arguments after the name, on the command line
   */
  void run(String[] arguments, PrintStream out) throws Exception;
}
