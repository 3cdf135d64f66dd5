package org.mashang.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mashang.local.LocalCloud;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.FunctionSpec;
import org.mashang.local.workers.Functions;
import org.mashang.local.workers.Outcome;
import org.mashang.local.workers.WorkerSettings;

/**
 * From the start of a function's process to its first answer, under AWS's runtime client: the
 * median of some starts, as a ratio to a handler that does nothing.
 */
final class ColdStart implements Benchmark {

  @Override
  public String what() {
    return "process start to first answer of each function, beside a do-nothing handler [starts=5]";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    int starts = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    Path data = Files.createTempDirectory("mashang-bench");
    try (LocalCloud cloud =
        LocalCloud.of(Repository.template(), data)
            .parameter("DemoLogin", "true")
            .inMemory()
            .start()) {
      List<FunctionSpec> functions = new ArrayList<>();
      functions.add(nothing());
      cloud.functions().all().forEach(pool -> functions.add(pool.function()));
      WorkerSettings settings =
          new WorkerSettings(data.resolve("bench"), 1, Duration.ofMinutes(5), false, true);
      Functions pools = new Functions(functions, settings, out);
      try {
        measure(functions, pools, starts, out);
      } finally {
        pools.close();
      }
    }
  }

  private static void measure(
      List<FunctionSpec> functions, Functions pools, int starts, PrintStream out) throws Exception {
    out.printf("%-16s %8s %7s %9s %8s%n", "function", "ms", "ratio", "classes", "jar MB");
    double base = 0;
    for (FunctionSpec function : functions) {
      byte[] event = event(function);
      FunctionPool pool = pools.of(function.name());
      // The first start writes what later ones read from the disk.
      first(pool, event);
      double[] millis = new double[starts];
      long classes = 0;
      for (int i = 0; i < starts; i++) {
        millis[i] = first(pool, event);
        classes = i == 0 ? classes(function) : classes;
      }
      double median = median(millis);
      base = base == 0 ? median : base;
      out.printf(
          "%-16s %8.0f %7.2f %9d %8.1f%n",
          function.name(), median, median / base, classes, Files.size(function.jar()) / 1e6);
    }
  }

  /** Ends the worker, and calls the function, which starts another. */
  private static double first(FunctionPool pool, byte[] event) throws Exception {
    pool.kill(true);
    while (pool.figures().workers() > 0) {
      Thread.sleep(20);
    }
    long began = System.nanoTime();
    Outcome outcome = pool.invoke(event).get();
    double millis = (System.nanoTime() - began) / 1e6;
    if (outcome instanceof Outcome.Failed failed) {
      throw new IllegalStateException(pool.function().name() + ": " + failed.text());
    }
    return millis;
  }

  /** So many classes a running worker has loaded. */
  private static long classes(FunctionSpec function) throws IOException, InterruptedException {
    long pid =
        ProcessHandle.current()
            .descendants()
            .filter(
                process ->
                    process
                        .info()
                        .arguments()
                        .map(all -> Arrays.asList(all).getLast().equals(function.handler()))
                        .orElse(false))
            .mapToLong(ProcessHandle::pid)
            .findFirst()
            .orElse(0);
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (pid == 0 || !Files.exists(jcmd)) {
      return 0;
    }
    Process asked =
        new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "PerfCounter.print").start();
    String counters = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asked.waitFor();
    return counters
        .lines()
        .filter(
            line ->
                line.startsWith("java.cls.loadedClasses=")
                    || line.startsWith("java.cls.sharedLoadedClasses="))
        .mapToLong(line -> Long.parseLong(line.substring(line.indexOf('=') + 1).strip()))
        .sum();
  }

  private static byte[] event(FunctionSpec function) {
    return function.handler().equals(Nothing.class.getName())
        ? new byte[] {'{', '}'}
        : Repository.exampleFor(function.name());
  }

  private static FunctionSpec nothing() throws URISyntaxException {
    Path jar = Path.of(Nothing.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new FunctionSpec(
        "(nothing)", jar, Nothing.class.getName(), 512, Duration.ofSeconds(15), Map.of());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
