package org.mashang.benchmarks.fraud;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
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

  private static final Instant NOW = Instant.parse("2026-07-10T02:00:00Z");
  private static final int BATCH = 500;

  @Override
  public String what() {
    return "signals a second a core, by people known: --signals=200000 --most=1000000";
  }

  @Override
  public void run(String[] args, PrintStream out) {
    Arguments arguments = Arguments.of(args);
    int signals = arguments.number("signals", 200_000);
    int most = arguments.number("most", 1_000_000);
    measure(1_000, signals, null);
    out.println("known       signals/s thread   signals/s process");
    for (int known = 1_000; known <= most; known *= 10) {
      measure(known, signals, out);
    }
  }

  private static void measure(int known, int signals, @Nullable PrintStream out) {
    SignalMessages messages =
        new SignalMessages(
            new SignalReader(new Pseudonyms(new KeyedHash(new byte[32]))),
            new Fusion(
                new MemoryStates(), RuleShelf.national(), Score.NONE, (subject, plain) -> ""),
            (city, sent, taken) -> Packed.of(taken),
            (city, source, at, rejected) -> {
              throw new IllegalStateException(rejected.toString());
            });
    Random random = new Random(known);
    for (int from = 0; from < known; from += BATCH) {
      List<String> first = new ArrayList<>(BATCH);
      for (int i = from; i < from + BATCH; i++) {
        first.add(signal(random, i, "k" + i, 20_000));
      }
      messages.take("m" + from, envelope(first), NOW);
    }
    List<String> bodies = new ArrayList<>();
    for (int from = 0; from < signals; from += BATCH) {
      List<String> batch = new ArrayList<>(BATCH);
      for (int i = from; i < from + BATCH; i++) {
        batch.add(signal(random, random.nextInt(known), "s" + i, random.nextInt(10_000)));
      }
      bodies.add(envelope(batch));
    }
    System.gc();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long thread = threads.getCurrentThreadCpuTime();
    long whole = process.getProcessCpuTime();
    for (int i = 0; i < bodies.size(); i++) {
      messages.take("n" + i, bodies.get(i), NOW);
    }
    double threadSeconds = (threads.getCurrentThreadCpuTime() - thread) / 1e9;
    double wholeSeconds = (process.getProcessCpuTime() - whole) / 1e9;
    if (out != null) {
      out.printf(
          "%9d   %12.0f       %12.0f%n", known, signals / threadSeconds, signals / wholeSeconds);
    }
  }

  private static String envelope(List<String> signals) {
    return "{\"source\":\"bench\",\"city\":\"330800\",\"signals\":["
        + String.join(",", signals)
        + "]}";
  }

  private static String signal(Random random, int person, String id, int minutesAgo) {
    String head =
        "\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"person\":{\"phone\":\"13%09d\",\"age\":%d,\"division\":\"330802\"}"
            .formatted(id, NOW.minusSeconds(60L * minutesAgo), person, 20 + person % 60);
    return switch (random.nextInt(4)) {
      case 0 ->
          "{\"kind\":\"CALL\",%s,\"number\":\"0571%07d\",\"direction\":\"IN\",\"seconds\":%d}"
              .formatted(head, random.nextInt(100_000), random.nextInt(1_000));
      case 1 ->
          "{\"kind\":\"TRANSFER\",%s,\"account\":\"62%08d\",\"amount\":%d,\"channel\":\"MOBILE\",\"state\":\"COMPLETED\"}"
              .formatted(head, random.nextInt(100_000), 1 + random.nextInt(1_000_000));
      case 2 -> "{\"kind\":\"SITE_VISIT\",%s,\"site\":\"x\"}".formatted(head);
      default ->
          "{\"kind\":\"SMS\",%s,\"number\":\"1069%06d\",\"link\":\"UNKNOWN\"}"
              .formatted(head, random.nextInt(10_000));
    };
  }
}
