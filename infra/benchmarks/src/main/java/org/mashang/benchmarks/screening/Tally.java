package org.mashang.benchmarks.screening;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.screening.fact.FactKey;

/** Everything that is counted for one finish. */
final class Tally {

  static final String HEAD =
      "finish      cases pages CER% clear/all  s/page s/10p  x+c ms/p"
          + "  blood e/d/w(side)/m  breath           art.10 prec/rec  wrong unsaid(absent)"
          + "  all prec/rec";

  private final String name;
  final ErrorRate characters = new ErrorRate();
  private final AmountCounts blood = new AmountCounts(FactKey.BLOOD_ALCOHOL);
  private final AmountCounts breath = new AmountCounts(FactKey.BREATH_ALCOHOL);
  private final Counts article10 = new Counts(true);
  private final Counts all = new Counts(false);
  private final Outcomes outcomes = new Outcomes();
  private final List<String> faults = new ArrayList<>();
  private int cases;
  private int pages;
  private double reading;
  private double thinking;

  Tally(String name) {
    this.name = name;
  }

  /**
   * @param reading milliseconds to read its pages
   * @param thinking milliseconds for extraction and criteria
   */
  void add(CasePapers papers, Screened screened, double reading, double thinking) {
    Consumer<String> note = fault -> faults.add(name + " " + fault);
    cases++;
    pages += papers.pages();
    this.reading += reading;
    this.thinking += thinking;
    blood.add(papers, screened.facts(), note);
    breath.add(papers, screened.facts(), note);
    article10.add(papers, screened.facts(), fault -> {});
    all.add(papers, screened.facts(), note);
    outcomes.add(papers, screened.result(), note);
  }

  void print(PrintStream out) {
    out.printf(
        "%-11s %5d %5d    %5.2f/%5.2f %7.2f %5.1f %9.2f  %-19s  %-15s  %.3f/%.3f     %5d %6d(%d)   %.3f/%.3f%n",
        name,
        cases,
        pages,
        100 * characters.clear(),
        100 * characters.all(),
        reading / 1000 / pages,
        (reading + thinking) / 100 / pages,
        thinking / pages,
        blood,
        breath,
        article10.precision(),
        article10.recall(),
        article10.wrong(),
        article10.unsaid(),
        article10.absentUnsaid(),
        all.precision(),
        all.recall());
  }

  void printOutcomes(PrintStream out) {
    outcomes.print(name, out);
  }

  void printFaults(PrintStream out) {
    faults.forEach(out::println);
  }
}
