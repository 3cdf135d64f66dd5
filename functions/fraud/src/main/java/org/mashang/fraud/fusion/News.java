package org.mashang.fraud.fusion;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.rule.Evaluation;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.watch.Told;
import org.mashang.fraud.watch.Watched;

/** Whether an evaluation says something that has not been told yet: an alert is never a flood. */
final class News {

  /** After this long the same level with further reasons is news. */
  private static final long FURTHER = Duration.ofDays(1).toSeconds();

  /** After this long the same again is news. */
  private static final long AGAIN = Duration.ofDays(7).toSeconds();

  private static final int MOST_RULES = 60;

  /** A new version of a rule says nothing that the one before has not said. */
  private static final Pattern VERSION = Pattern.compile("\\.[0-9]+$");

  private News() {}

  static boolean isNews(Watched watched, Evaluation evaluation) {
    Level level = evaluation.level();
    if (level == null) {
      return false;
    }
    Told told = watched.told();
    if (told == null || level.above(told.level())) {
      return true;
    }
    long since = watched.latest() - told.at();
    if (since >= AGAIN) {
      return true;
    }
    if (told.level().above(level)) {
      return false;
    }
    boolean known =
        told.typology() == Typology.UNKNOWN && evaluation.typology() != Typology.UNKNOWN;
    // Money that moves while the person is warned is what the desk waits for.
    boolean money = evaluation.stake() > told.stake();
    return known || money || (since >= FURTHER && !told.rules().containsAll(rules(evaluation)));
  }

  static Told told(Watched watched, Evaluation evaluation, Level level) {
    return new Told(
        level, evaluation.typology(), watched.latest(), evaluation.stake(), rules(evaluation));
  }

  /** The weightiest; so many that a state has room for them under any rule book. */
  private static Set<Integer> rules(Evaluation evaluation) {
    return evaluation.reasons().stream()
        .limit(MOST_RULES)
        .map(reason -> Told.mark(VERSION.matcher(reason.rule()).replaceFirst("")))
        .collect(Collectors.toSet());
  }
}
