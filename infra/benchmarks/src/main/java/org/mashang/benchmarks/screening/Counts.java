package org.mashang.benchmarks.screening;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.FactType;

/** Facts found, against those that the papers state. Amounts of alcohol are counted apart. */
final class Counts {

  private static final Set<FactKey> ARTICLE_10 =
      Set.of(
          FactKey.ACCIDENT,
          FactKey.LIABILITY,
          FactKey.FLED_ACCIDENT,
          FactKey.VEHICLE,
          FactKey.LICENCE,
          FactKey.EXPRESSWAY,
          FactKey.OVERLOADED,
          FactKey.DRUGS,
          FactKey.PASSENGER_SERVICE,
          FactKey.SCHOOL_BUS,
          FactKey.DANGEROUS_GOODS,
          FactKey.OBSTRUCTED_CHECK,
          FactKey.OBSTRUCTED_JUSTICE,
          FactKey.DRINK_DRIVING_BEFORE,
          FactKey.DRINK_DRIVING_ON,
          FactKey.CONVICTED_BEFORE,
          FactKey.CONVICTED_ON);

  private final boolean article10;
  private int right;
  private int wrong;
  private int unsaid;
  private int absentUnsaid;
  private int doubted;
  private int missed;

  /**
   * @param article10 only facts that an item of article 10 rests on
   */
  Counts(boolean article10) {
    this.article10 = article10;
  }

  private boolean counts(FactKey key) {
    return article10
        ? ARTICLE_10.contains(key)
        : key.type() != FactType.TEXT && key.type() != FactType.ALCOHOL;
  }

  void add(CasePapers papers, FactSheet found, Consumer<String> faults) {
    for (FactKey key : FactKey.values()) {
      if (!counts(key)) {
        continue;
      }
      String said = papers.said().get(key);
      Answer answer = found.of(key);
      String value = answer != null && answer.certain() ? answer.value() : null;
      if (value == null) {
        if (said != null) {
          doubted += answer == null ? 0 : 1;
          missed += answer == null ? 1 : 0;
          faults.accept(
              papers.id() + " " + (answer == null ? "missed " : "doubted ") + key + "=" + said);
        }
      } else {
        known(papers, key, said, value, faults);
      }
    }
  }

  private void known(
      CasePapers papers,
      FactKey key,
      @Nullable String said,
      String value,
      Consumer<String> faults) {
    Map<FactKey, String> implied = papers.implied();
    if (said != null ? agrees(said, value) : value.equals(implied.get(key))) {
      right++;
    } else if (said == null && !implied.containsKey(key)) {
      unsaid++;
      absentUnsaid += value.equals("NO") ? 1 : 0;
      faults.accept(papers.id() + " unsaid " + key + "=" + value);
    } else {
      wrong++;
      faults.accept(papers.id() + " wrong " + key + "=" + value + " not " + said);
    }
  }

  /** A day or a minute may be known in part. */
  private static boolean agrees(String said, String value) {
    return said.equals(value) || (value.length() >= 7 && said.startsWith(value));
  }

  /** Certain facts that are as the papers say, of all certain ones. */
  double precision() {
    int all = right + wrong + unsaid;
    return all == 0 ? 1 : (double) right / all;
  }

  /** Certain facts of those that the papers state or that follow. */
  double recall() {
    int all = right + wrong + doubted + missed;
    return all == 0 ? 1 : (double) right / all;
  }

  int doubted() {
    return doubted;
  }

  int wrong() {
    return wrong;
  }

  int unsaid() {
    return unsaid;
  }

  /** Said to be absent though no paper says so. */
  int absentUnsaid() {
    return absentUnsaid;
  }
}
