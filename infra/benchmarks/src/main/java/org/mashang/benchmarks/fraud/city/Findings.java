package org.mashang.benchmarks.fraud.city;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

/** The judge's findings as a table. */
final class Findings {

  private final Judge judge;
  private final double thousandMonths;
  private final PrintStream out;

  /**
   * @param thousandMonths thousands of people times months of 30 days
   */
  Findings(Judge judge, double thousandMonths, PrintStream out) {
    this.judge = judge;
    this.thousandMonths = thousandMonths;
    this.out = out;
  }

  void print() {
    List<Truth> lost = judge.lost();
    out.println("warned before the last loss        RED  ORANGE+ YELLOW+   BLUE+   cases");
    recall("all", lost);
    by(lost, truth -> "  " + truth.scheme());
    by(lost, truth -> "  seen " + truth.seen());
    out.println();
    out.println("per 1,000 people in 30 days        RED  ORANGE   YELLOW    BLUE  RED+ORANGE");
    perThousand("false warnings", judge::wrong);
    perThousand("of people who gave up in time", judge::gaveUp);
    out.println();
    named(lost);
    out.printf("alerts about accounts and numbers: %d%n%n", judge.others());
    out.println("precision (of alerts; falls with fewer frauds than this city has)");
    counts(judge.rules());
    judge.typologies().forEach((typology, count) -> count(typology.name(), count));
  }

  private void by(List<Truth> lost, Function<Truth, String> group) {
    Map<String, List<Truth>> groups = new TreeMap<>();
    lost.forEach(
        truth -> groups.computeIfAbsent(group.apply(truth), g -> new ArrayList<>()).add(truth));
    groups.forEach(this::recall);
  }

  private void recall(String name, List<Truth> cases) {
    out.printf("%-30s", name);
    for (Level level : List.of(Level.RED, Level.ORANGE, Level.YELLOW, Level.BLUE)) {
      long warned = cases.stream().filter(t -> judge.warned(t, level) != null).count();
      out.printf(" %7.3f", cases.isEmpty() ? Double.NaN : (double) warned / cases.size());
    }
    out.printf(" %7d%n", cases.size());
  }

  private void perThousand(String name, Function<Level, Integer> count) {
    out.printf("%-30s", name);
    for (Level level : List.of(Level.RED, Level.ORANGE, Level.YELLOW, Level.BLUE)) {
      out.printf(" %7.2f", count.apply(level) / thousandMonths);
    }
    out.printf(" %11.2f%n", (count.apply(Level.RED) + count.apply(Level.ORANGE)) / thousandMonths);
  }

  private void named(List<Truth> lost) {
    Judge.Count right = new Judge.Count();
    for (Truth truth : lost) {
      Raised raised = judge.warned(truth, Level.ORANGE);
      if (raised != null && truth.typology() != Typology.UNKNOWN) {
        right.add(raised.typology() == truth.typology());
      }
    }
    out.printf("typology named right by the first ORANGE+: %.3f of %d%n", right.share(), right.all);
  }

  private void counts(Map<String, Judge.Count> counts) {
    counts.forEach(this::count);
  }

  private void count(String name, Judge.Count count) {
    out.printf("  %-28s %7.3f of %d%n", name, count.share(), count.all);
  }
}
