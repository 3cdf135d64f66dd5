package org.mashang.benchmarks.fraud.city;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;

/** Writes what an invented city's sources tell, in order of arrival, and what really happened. */
public final class CityCommand implements Benchmark {

  /** Takes the place of what was asked for in one go. */
  static City city(Arguments arguments) {
    return new City(
        arguments.number("people", 500_000),
        arguments.number("days", 30),
        arguments.number("seed", 1),
        City.BEGINS,
        Double.parseDouble(arguments.text("cases", "2")));
  }

  @Override
  public String what() {
    return "an invented city's signals and frauds: --people= --days= --seed= --cases= --out=DIR --features=CSV";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    City city = city(arguments);
    String features = arguments.text("features", "");
    if (!features.isEmpty()) {
      features(city, Path.of(features));
      out.println(features);
      return;
    }
    Path folder = Path.of(arguments.text("out", "infra/benchmarks/target/city"));
    Files.createDirectories(folder);
    long began = System.nanoTime();
    long[] lines = new long[1];
    Map<String, Integer> cases = new HashMap<>();
    try (BufferedWriter signals = Files.newBufferedWriter(folder.resolve("signals.jsonl"));
        BufferedWriter truths = Files.newBufferedWriter(folder.resolve("truth.jsonl"))) {
      city.run(line -> lines[0] += write(signals, line), truth -> write(truths, truth, cases));
    }
    out.printf(
        "%,d signals of %,d people in %d days, %d frauds and %d given up, in %.1f s: %s%n",
        lines[0],
        city.people(),
        city.days(),
        cases.getOrDefault("lost", 0),
        cases.getOrDefault("given up", 0),
        (System.nanoTime() - began) / 1e9,
        folder);
  }

  private static void features(City city, Path file) throws IOException {
    try (BufferedWriter rows = Files.newBufferedWriter(file)) {
      FeatureRows features = new FeatureRows(rows);
      city.run(features::line, features::truth);
      features.flush();
    }
  }

  private static int write(BufferedWriter file, String line) throws IOException {
    file.write(line);
    file.write('\n');
    return 1;
  }

  private static void write(BufferedWriter file, Truth truth, Map<String, Integer> cases)
      throws IOException {
    cases.merge(truth.last() == null ? "given up" : "lost", 1, Integer::sum);
    write(file, TruthJson.write(truth));
  }
}
