package org.mashang.benchmarks;

import java.io.PrintStream;
import java.util.List;
import org.mashang.emulator.EmbeddedCloud;

/** How fast numbers of one series are given out when everybody wants one, and whether all are. */
final class DrawnNumbers implements Benchmark {

  private static final double CHANCE = 0.01;

  @Override
  public String what() {
    return "numbers drawn from one series by workers that crash [numbers=10000] [workers=64]";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws Exception {
    int numbers = arguments.length < 1 ? 10_000 : Integer.parseInt(arguments[0]);
    int workers = arguments.length < 2 ? 64 : Integer.parseInt(arguments[1]);
    try (EmbeddedCloud cloud = EmbeddedCloud.fromTemplate(Repository.template()).start();
        NumberRace race = new NumberRace(cloud, CHANCE)) {
      NumberRace.Report report = race.run(numbers, workers);
      double seconds = report.nanos() / 1e9;
      out.printf("%-34s %10d%n", "numbers", numbers);
      out.printf("%-34s %10d%n", "workers", workers);
      out.printf("%-34s %10.1f%n", "seconds", seconds);
      out.printf("%-34s %10.1f%n", "numbers a second", numbers / seconds);
      double tries = (double) report.allTries() / numbers;
      out.printf("%-34s %10.2f%n", "tries a number, the dead included", tries);
      out.println("of commands answered:");
      out.printf("%-34s %10d%n", "tries, 99 of 100", at(report.tries(), 0.99));
      out.printf("%-34s %10d%n", "tries, most", report.tries().getLast());
      out.printf("%-34s %10.0f%n", "wait in ms, 50 of 100", at(report.waits(), 0.5) / 1e6);
      out.printf("%-34s %10.0f%n", "wait in ms, 99 of 100", at(report.waits(), 0.99) / 1e6);
      out.printf("%-34s %10.0f%n", "wait in ms, longest", report.waits().getLast() / 1e6);
      out.printf("%-34s %10d%n", "workers that died", report.died());
      out.printf("%-34s %10d%n", "commands turned away as too busy", report.turnedAway());
      out.printf("%-34s %10d%n", "gaps, doubles and other faults", report.faults().size());
      report.faults().stream().limit(20).forEach(out::println);
      if (!report.faults().isEmpty()) {
        throw new IllegalStateException("the numbers are not in order");
      }
    }
  }

  private static <T> T at(List<T> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }
}
