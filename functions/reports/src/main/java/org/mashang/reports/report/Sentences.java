package org.mashang.reports.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.indicator.Formula;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.names.Names;

/**
 * Three sentences on what changed and where. A change is told if it is larger than counts of that
 * size differ by chance (twice the square root of both together); the largest first.
 */
final class Sentences {

  private static final int THREE = 3;

  /** Stands in where little has changed: what the committee asks first. */
  private static final List<String> STANDING = List.of("RC-11", "NO-03", "FR-04");

  private final List<Indicator> indicators;
  private final Names names;

  Sentences(List<Indicator> indicators, Names names) {
    this.indicators = indicators;
    this.names = names;
  }

  /**
   * The sentences.
   *
   * @param than what it is compared with, for example 上月
   */
  List<String> of(Figures now, Figures before, String than) {
    List<Change> changes =
        indicators.stream()
            .filter(Indicator::leads)
            .map(one -> change(one, now, before))
            .filter(Change::notable)
            .sorted(
                Comparator.comparing(Change::weight)
                    .reversed()
                    .thenComparing(one -> one.indicator().id()))
            .toList();
    List<String> sentences = new ArrayList<>();
    changes.stream().limit(THREE).forEach(one -> sentences.add(one.sentence(than)));
    if (sentences.size() < THREE) {
      long quiet = indicators.stream().filter(Indicator::leads).count() - changes.size();
      sentences.add("与" + than + "相比，" + quiet + " 项主要指标没有超出通常波动的变化。");
    }
    for (String id : STANDING) {
      if (sentences.size() < THREE) {
        standing(id, now, before, than).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  /** What can be said where there is nothing to compare with yet. */
  List<String> alone(Figures now) {
    List<String> sentences = new ArrayList<>();
    sentences.add("本期之前还没有完整的可比数据，不作比较。");
    Figures nothing = new Figures();
    for (String id : STANDING) {
      if (sentences.size() < THREE) {
        standing(id, now, nothing, "").ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private Change change(Indicator indicator, Figures now, Figures before) {
    Formula formula = indicator.formula();
    BigDecimal here = formula.value(now, indicator.unit()).orElse(BigDecimal.ZERO);
    BigDecimal then = formula.value(before, indicator.unit()).orElse(BigDecimal.ZERO);
    long both = formula.behind(now) + formula.behind(before);
    double weight =
        both <= 0
            ? 0
            : formula instanceof Formula.Amount
                ? relative(here, then) * Math.sqrt((double) both)
                : Math.abs(here.subtract(then).doubleValue()) / Math.sqrt((double) both);
    return new Change(indicator, here, then, weight, where(indicator, now, before));
  }

  private static double relative(BigDecimal here, BigDecimal then) {
    double sum = here.add(then).doubleValue();
    return sum <= 0 ? 0 : Math.abs(here.subtract(then).doubleValue()) / sum;
  }

  /** The division in which more than half of the change lies. */
  private @Nullable String where(Indicator indicator, Figures now, Figures before) {
    SortedMap<String, Figures> here = now.split((spot, line) -> spot.division());
    SortedMap<String, Figures> then = before.split((spot, line) -> spot.division());
    double all = difference(indicator, now, before);
    for (String division : names.divisions().keySet()) {
      double part =
          difference(
              indicator,
              here.getOrDefault(division, new Figures()),
              then.getOrDefault(division, new Figures()));
      if (all != 0 && part / all > 0.5) {
        return names.division(division);
      }
    }
    return null;
  }

  private static double difference(Indicator indicator, Figures now, Figures before) {
    Formula formula = indicator.formula();
    return formula
        .value(now, indicator.unit())
        .orElse(BigDecimal.ZERO)
        .subtract(formula.value(before, indicator.unit()).orElse(BigDecimal.ZERO))
        .doubleValue();
  }

  private Optional<String> standing(String id, Figures now, Figures before, String than) {
    return indicators.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .flatMap(
            one ->
                one.formula()
                    .value(now, one.unit())
                    .map(
                        value ->
                            one.name()
                                + " "
                                + value.toPlainString()
                                + " "
                                + one.unit().label()
                                + one.formula()
                                    .value(before, one.unit())
                                    .map(
                                        was ->
                                            "，"
                                                + than
                                                + " "
                                                + was.toPlainString()
                                                + " "
                                                + one.unit().label())
                                    .orElse("")
                                + "。"));
  }
}
