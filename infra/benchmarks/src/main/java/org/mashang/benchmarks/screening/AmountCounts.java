package org.mashang.benchmarks.screening;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/** How often an amount of alcohol was read as it is. */
final class AmountCounts {

  private static final BigDecimal[] LINES = {
    new BigDecimal("80"), new BigDecimal("150"), new BigDecimal("180")
  };

  private final FactKey key;
  private int exact;
  private int doubted;
  private int wrong;
  private int wrongSide;
  private int missing;

  AmountCounts(FactKey key) {
    this.key = key;
  }

  void add(CasePapers papers, FactSheet found, Consumer<String> faults) {
    String said = papers.said().get(key);
    if (said == null) {
      return;
    }
    Answer answer = found.of(key);
    if (answer == null) {
      missing++;
      faults.accept(papers.id() + " missed " + key + "=" + said);
      return;
    }
    String value = answer.value();
    if (value == null || !answer.certain()) {
      doubted++;
      faults.accept(
          papers.id() + " doubted " + key + "=" + value + " is " + said + " " + answer.doubts());
      return;
    }
    BigDecimal is = new BigDecimal(said);
    BigDecimal read = new BigDecimal(value);
    if (is.compareTo(read) == 0) {
      exact++;
      return;
    }
    wrong++;
    wrongSide += otherSide(is, read) ? 1 : 0;
    faults.accept(papers.id() + " WRONG " + key + "=" + value + " not " + said);
  }

  /** Whether the law would treat the two differently: 80 and 150 up, 180 and above. */
  private static boolean otherSide(BigDecimal is, BigDecimal read) {
    return is.compareTo(LINES[0]) < 0 != read.compareTo(LINES[0]) < 0
        || is.compareTo(LINES[1]) < 0 != read.compareTo(LINES[1]) < 0
        || is.compareTo(LINES[2]) > 0 != read.compareTo(LINES[2]) > 0;
  }

  /** Exact, for a human, wrong (of these on the other side of a threshold), not found. */
  @Override
  public String toString() {
    return "%d/%d/%d(%d)/%d".formatted(exact, doubted, wrong, wrongSide, missing);
  }
}
