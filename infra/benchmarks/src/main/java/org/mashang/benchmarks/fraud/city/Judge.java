package org.mashang.benchmarks.fraud.city;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

/**
 * Holds what was raised against what really happened. Takes alerts in the order they were raised.
 */
final class Judge {

  private static final long BEFORE = 3_600;
  private static final long WEEK = 7 * 86_400;

  /** A right one is about a person in a fraud, whether or not money was lost. */
  static final class Count {
    int right;
    int all;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    double share() {
      return all == 0 ? Double.NaN : (double) right / all;
    }
  }

  /** What was raised of one person within a week is one warning; its level is the highest. */
  private static final class Warning {
    private final long opened;
    private Level level;
    private @Nullable Truth of;

    Warning(long opened, Level level) {
      this.opened = opened;
      this.level = level;
    }
  }

  private final Map<String, List<Truth>> truths;
  private final Map<String, Warning> open = new HashMap<>();
  private final Map<Truth, Map<Level, Raised>> inTime = new HashMap<>();
  private final EnumMap<Level, Integer> wrong = new EnumMap<>(Level.class);
  private final EnumMap<Level, Integer> gaveUp = new EnumMap<>(Level.class);
  private final Map<String, Count> rules = new TreeMap<>();
  private final Map<Typology, Count> typologies = new EnumMap<>(Typology.class);
  private int others;

  /**
   * @param truths of each person, by the name that the rules have for them
   */
  Judge(Map<String, List<Truth>> truths) {
    this.truths = truths;
  }

  void take(Raised raised) {
    if (!raised.aboutPerson()) {
      others++;
      return;
    }
    Truth truth = around(raised);
    raised
        .rules()
        .forEach(rule -> rules.computeIfAbsent(rule, r -> new Count()).add(truth != null));
    typologies.computeIfAbsent(raised.typology(), t -> new Count()).add(truth != null);
    Warning warning = open.get(raised.subject());
    if (warning == null || raised.at() > warning.opened + WEEK) {
      close(warning);
      warning = new Warning(raised.at(), raised.level());
      open.put(raised.subject(), warning);
    }
    if (raised.level().above(warning.level)) {
      warning.level = raised.level();
    }
    if (truth != null) {
      warning.of = truth;
      Truth.Loss last = truth.last();
      if (last != null && raisedAt(raised, truth) < last.at()) {
        inTime
            .computeIfAbsent(truth, t -> new EnumMap<>(Level.class))
            .putIfAbsent(raised.level(), raised);
      }
    }
  }

  /** All is told. */
  void finish() {
    open.values().forEach(this::close);
    open.clear();
  }

  private void close(@Nullable Warning warning) {
    if (warning == null) {
      return;
    }
    if (warning.of == null) {
      wrong.merge(warning.level, 1, Integer::sum);
    } else if (warning.of.last() == null) {
      gaveUp.merge(warning.level, 1, Integer::sum);
    }
  }

  /** The fraud that the person is in, or was in less than a week ago. */
  private @Nullable Truth around(Raised raised) {
    for (Truth truth : truths.getOrDefault(raised.subject(), List.of())) {
      Truth.Loss last = truth.last();
      long ends = (last == null ? truth.first() : last.at()) + WEEK;
      if (raised.at() >= truth.first() - BEFORE && raised.at() <= ends) {
        return truth;
      }
    }
    return null;
  }

  /** A signal that came late could raise nothing before it came. */
  private static long raisedAt(Raised raised, Truth truth) {
    long at = raised.at();
    for (String id : raised.signals()) {
      at = Math.max(at, truth.late().getOrDefault(id, 0L));
    }
    return at;
  }

  /** Frauds in which money was lost. */
  List<Truth> lost() {
    List<Truth> lost = new ArrayList<>();
    truths.values().forEach(all -> all.stream().filter(t -> t.last() != null).forEach(lost::add));
    return lost;
  }

  /** The first warning of at least this level before the last loss; null if none was. */
  @Nullable Raised warned(Truth truth, Level least) {
    Raised first = null;
    for (var one : inTime.getOrDefault(truth, Map.of()).entrySet()) {
      if (!least.above(one.getKey()) && (first == null || one.getValue().at() < first.at())) {
        first = one.getValue();
      }
    }
    return first;
  }

  int wrong(Level level) {
    return wrong.getOrDefault(level, 0);
  }

  /** Warnings of people on whom a fraudster worked in vain. */
  int gaveUp(Level level) {
    return gaveUp.getOrDefault(level, 0);
  }

  Map<String, Count> rules() {
    return rules;
  }

  Map<Typology, Count> typologies() {
    return typologies;
  }

  /** Alerts about accounts and numbers. */
  int others() {
    return others;
  }
}
