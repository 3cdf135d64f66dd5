package org.mashang.fraud.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/**
 * What the warnings that were raised in a stretch of days come to. Each warning is counted once, as
 * it stands by its events.
 *
 * @param division whose they are; null for the whole city
 * @param rules how each rule does: what it raised and what became of it
 */
record WarningFigures(
    LocalDate from,
    LocalDate to,
    @Nullable String division,
    Count all,
    List<Group> levels,
    List<Group> divisions,
    List<RuleCount> rules) {

  /**
   * Some warnings.
   *
   * @param open how many are not closed yet
   * @param answerSeconds from raising to the first answer, half of them less than this; null
   *     without any
   * @param answered how many of them somebody has answered
   * @param dissuaded how many people paid nothing more
   * @param confirmed how many have an outcome that is no false alarm
   */
  record Count(
      int raised,
      int open,
      int answered,
      int dissuaded,
      int confirmed,
      int falseAlarms,
      @Nullable Long answerSeconds,
      long saved,
      long stopped,
      long returned) {}

  /** The warnings of one level or division. */
  record Group(String name, Count count) {}

  /**
   * One rule. What was saved counts for the weightiest rule of a warning alone, so the sum over all
   * rules is the sum over all warnings.
   *
   * @param shadow how many it would have raised as well while it was on trial
   * @param precision confirmed of those with an outcome, in thousandths; null without any
   */
  record RuleCount(
      String rule,
      int raised,
      int confirmed,
      int falseAlarms,
      @Nullable Integer precision,
      long saved,
      int shadow) {}

  static WarningFigures of(
      Collection<WarningSummary> all, LocalDate from, LocalDate to, @Nullable String division) {
    List<WarningSummary> within =
        all.stream()
            .filter(one -> in(Shanghai.day(one.raisedAt()), from, to))
            .filter(one -> division == null || division.equals(one.division()))
            .toList();
    return new WarningFigures(
        from,
        to,
        division,
        count(within),
        groups(within, one -> one.level().name()),
        groups(within, one -> one.division() == null ? "" : one.division()),
        rules(within));
  }

  private static boolean in(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static List<Group> groups(
      List<WarningSummary> all, Function<WarningSummary, String> name) {
    Map<String, List<WarningSummary>> by = new TreeMap<>();
    all.forEach(one -> by.computeIfAbsent(name.apply(one), n -> new ArrayList<>()).add(one));
    return by.entrySet().stream().map(e -> new Group(e.getKey(), count(e.getValue()))).toList();
  }

  private static Count count(List<WarningSummary> all) {
    List<Long> seconds = new ArrayList<>();
    for (WarningSummary one : all) {
      Instant answered = one.reckoned().answeredAt();
      if (answered != null) {
        seconds.add(Duration.between(one.raisedAt(), answered).toSeconds());
      }
    }
    seconds.sort(Comparator.naturalOrder());
    return new Count(
        all.size(),
        number(all, one -> one.stage() != Stage.CLOSED),
        seconds.size(),
        number(all, one -> one.reckoned().result() == Result.DISSUADED),
        number(all, WarningFigures::confirmed),
        number(all, WarningFigures::wrong),
        seconds.isEmpty() ? null : seconds.get((seconds.size() - 1) / 2),
        all.stream().mapToLong(one -> one.reckoned().saved()).sum(),
        all.stream().mapToLong(one -> one.reckoned().stopped()).sum(),
        all.stream().mapToLong(one -> one.reckoned().returned()).sum());
  }

  private static List<RuleCount> rules(List<WarningSummary> all) {
    Map<String, List<WarningSummary>> by = new TreeMap<>();
    for (WarningSummary one : all) {
      one.reckoned()
          .rules()
          .forEach(rule -> by.computeIfAbsent(rule, n -> new ArrayList<>()).add(one));
      one.reckoned().shadow().forEach(rule -> by.computeIfAbsent(rule, n -> new ArrayList<>()));
    }
    return by.entrySet().stream().map(e -> rule(e.getKey(), e.getValue(), all)).toList();
  }

  private static RuleCount rule(
      String rule, List<WarningSummary> raised, List<WarningSummary> all) {
    int confirmed = number(raised, WarningFigures::confirmed);
    int wrong = number(raised, WarningFigures::wrong);
    int judged = confirmed + wrong;
    return new RuleCount(
        rule,
        raised.size(),
        confirmed,
        wrong,
        judged == 0 ? null : confirmed * 1000 / judged,
        raised.stream()
            .filter(one -> one.reckoned().rules().getFirst().equals(rule))
            .mapToLong(one -> one.reckoned().saved())
            .sum(),
        number(all, one -> one.reckoned().shadow().contains(rule)));
  }

  private static int number(List<WarningSummary> all, Predicate<WarningSummary> which) {
    return (int) all.stream().filter(which).count();
  }

  private static boolean confirmed(WarningSummary one) {
    Result result = one.reckoned().result();
    return result == Result.DISSUADED || result == Result.ALREADY_PAID || result == Result.REFUSED;
  }

  private static boolean wrong(WarningSummary one) {
    return one.reckoned().result() == Result.FALSE_ALARM;
  }
}
