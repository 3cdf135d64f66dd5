package org.mashang.benchmarks.fraud;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.fraud.archive.Packed;
import org.mashang.fraud.fusion.Fusion;
import org.mashang.fraud.fusion.MemoryStates;
import org.mashang.fraud.fusion.RuleShelf;
import org.mashang.fraud.fusion.Score;
import org.mashang.fraud.fusion.SignalMessages;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.platform.keys.KeyedHash;

/**
 * Signals a second a core through what the handler does with a message, with states in memory: from
 * the text of the envelope to the written bytes. By the thread's own processor time, and by that of
 * the whole process, collector and compiler included.
 */
public final class FusionCommand implements Benchmark {

  @Override
  public String what() {
    return "signals a second a core, by people known, then calls and units of DynamoDB: --signals=200000 --most=1000000 --table=10000 --score";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    int signals = arguments.number("signals", 200_000);
    int most = arguments.number("most", 1_000_000);
    Score score = Scores.of(arguments);
    measure(score, 1_000, 1_000, signals);
    out.println("signals a second: of any of the known (thread, process), of the same thousand");
    for (int known = 1_000; known <= most; known *= 10) {
      double[] any = measure(score, known, known, signals);
      double[] same = measure(score, known, 1_000, signals);
      out.printf("%9d   %9.0f %9.0f   %9.0f %9.0f%n", known, any[0], any[1], same[0], same[1]);
    }
    int table = arguments.number("table", 10_000);
    if (table > 0) {
      TableCost.measure(table, out);
    }
  }

  /**
   * Signals a second, by the thread's time and by the process's.
   *
   * @param about how many of the known they are about: with as many, their states are as full
   */
  private static double[] measure(Score score, int known, int about, int signals) {
    SignalMessages messages =
        new SignalMessages(
            new SignalReader(new Pseudonyms(new KeyedHash(new byte[32]))),
            new Fusion(new MemoryStates(), RuleShelf.national(), score, (subject, plain) -> ""),
            (city, sent, taken) -> Packed.of(taken),
            (city, source, at, rejected) -> {
              throw new IllegalStateException(rejected.toString());
            });
    Random random = new Random(known);
    for (int from = 0; from < known; from += Letters.BATCH) {
      List<String> first = new ArrayList<>(Letters.BATCH);
      for (int i = from; i < from + Letters.BATCH; i++) {
        first.add(Letters.signal(random, i, "k" + i, 20_000));
      }
      messages.take("m" + from, Letters.envelope(first), Letters.NOW);
    }
    List<String> bodies = Letters.mixed(random, about, known / about, signals, "s");
    System.gc();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long thread = threads.getCurrentThreadCpuTime();
    long whole = process.getProcessCpuTime();
    for (int i = 0; i < bodies.size(); i++) {
      messages.take("n" + i, bodies.get(i), Letters.NOW);
    }
    double threadSeconds = (threads.getCurrentThreadCpuTime() - thread) / 1e9;
    double wholeSeconds = (process.getProcessCpuTime() - whole) / 1e9;
    return new double[] {signals / threadSeconds, signals / wholeSeconds};
  }
}
