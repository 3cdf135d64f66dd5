package org.mashang.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.mashang.benchmarks.fraud.FusionCommand;
import org.mashang.benchmarks.fraud.LatencyCommand;
import org.mashang.benchmarks.fraud.ReplayCommand;
import org.mashang.benchmarks.fraud.city.CityCommand;
import org.mashang.benchmarks.fraud.city.JudgeCommand;
import org.mashang.benchmarks.fraud.city.SendCommand;
import org.mashang.benchmarks.learned.TrainCommand;
import org.mashang.benchmarks.papers.PapersCommand;
import org.mashang.benchmarks.reports.ReportCost;
import org.mashang.benchmarks.screening.ExtractCommand;
import org.mashang.benchmarks.screening.OcrCommand;
import org.mashang.benchmarks.screening.ScansCommand;
import org.mashang.benchmarks.screening.ScreenCommand;

/** Runs a benchmark by its name. */
public final class Bench {

  private static final Map<String, Benchmark> ALL =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("calls", new Calls()),
              Map.entry("city", new CityCommand()),
              Map.entry("cold-start", new ColdStart()),
              Map.entry("extract", new ExtractCommand()),
              Map.entry("judge", new JudgeCommand()),
              Map.entry("fusion", new FusionCommand()),
              Map.entry("latency", new LatencyCommand()),
              Map.entry("numbers", new DrawnNumbers()),
              Map.entry("ocr", new OcrCommand()),
              Map.entry("orders", new OrderCalls()),
              Map.entry("papers", new PapersCommand()),
              Map.entry("replay", new ReplayCommand()),
              Map.entry("reports", new ReportCost()),
              Map.entry("scans", new ScansCommand()),
              Map.entry("screen", new ScreenCommand()),
              Map.entry("send", new SendCommand()),
              Map.entry("submit", new SubmitCpu()),
              Map.entry("train", new TrainCommand()),
              Map.entry("work-list", new WorkListCost())));

  private Bench() {}

  /**
   * @param args the benchmark's name and what it takes; nothing lists them
   */
  public static void main(String[] args) throws Exception {
    // Whatever the locale says: what is measured is Chinese.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Benchmark benchmark = args.length == 0 ? null : ALL.get(args[0]);
    if (benchmark == null) {
      ALL.forEach((name, one) -> out.printf("%-12s %s%n", name, one.what()));
      System.exit(args.length == 0 ? 0 : 2);
      return;
    }
    String[] rest = new String[args.length - 1];
    System.arraycopy(args, 1, rest, 0, rest.length);
    try {
      benchmark.run(rest, out);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
    System.exit(0);
  }
}
