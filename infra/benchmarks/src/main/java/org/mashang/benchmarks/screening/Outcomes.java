package org.mashang.benchmarks.screening;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.benchmarks.papers.Expected;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.Result;

/** Where cases should go and where they were sent. */
final class Outcomes {

  private final Map<Expected, Map<String, Integer>> sent = new TreeMap<>();

  void add(CasePapers papers, Result result, Consumer<String> faults) {
    String to = to(result);
    sent.computeIfAbsent(papers.expected(), expected -> new TreeMap<>()).merge(to, 1, Integer::sum);
    if (!to.equals(papers.expected().name())) {
      faults.accept(
          papers.id() + " outcome " + to + " not " + papers.expected() + ": " + result.decidedBy());
    }
  }

  /** What only a person may judge is the one thing that no paper can settle. */
  private static String to(Result result) {
    boolean judgement = result.decidedBy().equals(List.of("OPINION-10(15)"));
    return result.outcome() == Outcome.NEEDS_HUMAN && judgement
        ? Expected.ONLY_JUDGEMENT_LEFT.name()
        : result.outcome().name();
  }

  void print(String name, PrintStream out) {
    sent.forEach((expected, all) -> out.printf("%-11s %-20s -> %s%n", name, expected.name(), all));
  }
}
