package org.mashang.fraud.ruletest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.fusion.Replay;
import org.mashang.fraud.fusion.Score;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulebook.BackTest;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.subject.Subject;

/** Replays signals by two books and tells the difference, day by day. */
final class Trial {

  /** So long rules look back: before the first day states have to fill. */
  static final int LEAD_DAYS = 30;

  private final LocalDate from;
  private final LocalDate to;

  Trial(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
  }

  /** What one book raised on the days that were asked for. */
  private static final class Raised {
    final Map<LocalDate, Integer> alerts = new TreeMap<>();
    final Map<LocalDate, Integer> byRule = new TreeMap<>();
    final Set<Subject> subjects = new HashSet<>();
    long signals;
  }

  /**
   * Runs it. The two replays come one after the other: states of one city are in memory, not of
   * two.
   *
   * @param batches the signals from {@link #LEAD_DAYS} before the first day to the last, each time
   *     anew
   * @param rule how the version is called in reasons
   */
  BackTest of(
      Supplier<Stream<List<Signal>>> batches,
      RuleBook before,
      RuleBook after,
      String rule,
      Instant at) {
    Raised now = raised(batches, before, rule);
    Raised then = raised(batches, after, rule);
    List<BackTest.Day> days = new ArrayList<>();
    from.datesUntil(to.plusDays(1))
        .forEach(
            day ->
                days.add(
                    new BackTest.Day(
                        day,
                        now.alerts.getOrDefault(day, 0),
                        then.alerts.getOrDefault(day, 0),
                        then.byRule.getOrDefault(day, 0))));
    return new BackTest(
        from,
        to,
        at,
        then.signals,
        days,
        without(then.subjects, now.subjects),
        without(now.subjects, then.subjects));
  }

  private Raised raised(Supplier<Stream<List<Signal>>> batches, RuleBook book, String rule) {
    Raised raised = new Raised();
    try (Stream<List<Signal>> signals = batches.get()) {
      raised.signals = Replay.of(signals, book, Score.NONE, alert -> count(alert, rule, raised));
    }
    return raised;
  }

  private void count(Alert alert, String rule, Raised raised) {
    LocalDate day = Shanghai.day(alert.at());
    if (day.isBefore(from) || day.isAfter(to)) {
      return;
    }
    raised.subjects.add(alert.subject());
    raised.alerts.merge(day, 1, Integer::sum);
    if (alert.reasons().stream().anyMatch(reason -> reason.rule().equals(rule))) {
      raised.byRule.merge(day, 1, Integer::sum);
    }
  }

  private static int without(Set<Subject> all, Set<Subject> others) {
    return (int) all.stream().filter(one -> !others.contains(one)).count();
  }
}
