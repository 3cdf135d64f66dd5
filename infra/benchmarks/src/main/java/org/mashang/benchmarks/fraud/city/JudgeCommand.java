package org.mashang.benchmarks.fraud.city;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;

/** Judges the alerts on standard input by what really happened in the city. */
public final class JudgeCommand implements Benchmark {

  @Override
  public String what() {
    return "alerts (standard input) held against the city's truth: --truth=FILE --people= --days=";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    Judge judge =
        new Judge(truths(Path.of(arguments.text("truth", "truth.jsonl")), Raised::person));
    try (BufferedReader alerts =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = alerts.readLine(); line != null; line = alerts.readLine()) {
        if (line.startsWith("{")) {
          judge.take(Raised.read(line));
        }
      }
    }
    judge.finish();
    double thousandMonths =
        arguments.number("people", 500_000) / 1_000.0 * arguments.number("days", 30) / 30;
    new Findings(judge, thousandMonths, out).print();
  }

  /** The truths of each person, by the name that the rules have for them. */
  static Map<String, List<Truth>> truths(Path file, UnaryOperator<String> subject)
      throws IOException {
    Map<String, List<Truth>> truths = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Truth truth = TruthJson.read(line);
        truths.computeIfAbsent(subject.apply(truth.phone()), s -> new ArrayList<>()).add(truth);
      }
    }
    return truths;
  }
}
