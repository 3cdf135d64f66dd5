package org.mashang.fraud.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/**
 * What a rule book says of a subject.
 *
 * @param level null if no rule reaches one
 * @param points 0 to 1000
 * @param shadow rules that fire and act on nobody, or not on this subject
 * @param stake fen of transfers that are held or were tried, of the last day
 */
public record Evaluation(
    @Nullable Level level,
    int points,
    Typology typology,
    List<Reason> reasons,
    List<Evidence> evidence,
    Set<String> shadow,
    long stake) {

  private static final int MOST_POINTS = 1_000;
  private static final int MOST_EVIDENCE = 30;
  private static final int REPORTED = 300;
  private static final long DAY = 86_400;

  /**
   * Asks every rule.
   *
   * @param extra a learned score's reasons; alone they never lead above yellow
   */
  public static Evaluation of(
      RuleBook book, List<Rule> rules, Watched watched, List<Reason> extra) {
    List<Rule> fired = new ArrayList<>();
    Set<String> shadow = new TreeSet<>();
    for (Rule rule : rules) {
      if (rule.fires(watched)) {
        if (rule.mode().actsOn(watched.subject())) {
          fired.add(rule);
        } else {
          shadow.add(rule.id());
        }
      }
    }
    int byRules = points(fired.stream().mapToInt(Rule::weight).sum());
    int all = points(byRules + extra.stream().mapToInt(Reason::weight).sum());
    List<Trace> behind = behind(fired, watched);
    Level ruled = level(book, byRules, behind);
    Level level = level(book, all, behind);
    if (level != null && (ruled == null || level.above(ruled)) && level.above(Level.YELLOW)) {
      level = ruled != null && ruled.above(Level.YELLOW) ? ruled : Level.YELLOW;
    }
    List<Reason> reasons = new ArrayList<>();
    fired.forEach(
        rule -> reasons.add(new Reason(rule.id(), book.id(), rule.says(watched), rule.weight())));
    reasons.addAll(extra);
    reasons.sort(Comparator.comparingInt(Reason::weight).reversed().thenComparing(Reason::rule));
    return new Evaluation(
        level,
        all,
        typology(fired, behind),
        reasons,
        behind.stream().limit(MOST_EVIDENCE).map(Evaluation::evidence).toList(),
        shadow,
        stake(watched));
  }

  private static int points(int sum) {
    return Math.min(MOST_POINTS, sum);
  }

  /** The level that points lead to. Red takes two kinds of signals: one source may err. */
  private static @Nullable Level level(RuleBook book, int points, List<Trace> behind) {
    Level reached = null;
    for (Map.Entry<Level, Integer> one : book.thresholds().entrySet()) {
      if (points >= one.getValue() && (reached == null || one.getKey().above(reached))) {
        reached = one.getKey();
      }
    }
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    behind.forEach(trace -> kinds.add(trace.kind()));
    return reached == Level.RED && kinds.size() < 2 ? Level.ORANGE : reached;
  }

  /**
   * What the rules speak for most; what a person or the police reported weighs like a strong rule.
   */
  private static Typology typology(List<Rule> fired, List<Trace> behind) {
    Map<Typology, Integer> sums = new EnumMap<>(Typology.class);
    for (Trace trace : behind) {
      if (trace.typology() != null) {
        sums.merge(trace.typology(), REPORTED, Integer::sum);
      }
    }
    fired.forEach(rule -> sums.merge(rule.typology(), rule.weight(), Integer::sum));
    sums.remove(Typology.UNKNOWN);
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Typology.UNKNOWN);
  }

  private static List<Trace> behind(List<Rule> fired, Watched watched) {
    List<Trace> behind = new ArrayList<>();
    for (Trace trace : watched.traces()) {
      if (restsOn(fired, trace, watched.latest())) {
        behind.add(trace);
      }
    }
    return behind;
  }

  private static boolean restsOn(List<Rule> fired, Trace trace, long latest) {
    for (Rule rule : fired) {
      for (Clause clause : rule.clauses()) {
        if (clause.restsOn(trace, latest)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Evidence evidence(Trace trace) {
    return new Evidence(
        trace.kind(), java.time.Instant.ofEpochSecond(trace.at()), "", "", trace.fen());
  }

  private static long stake(Watched watched) {
    int held = Bits.of(Mark.HELD);
    int tried = Bits.of(Mark.ATTEMPTED);
    return watched.traces().stream()
        .filter(trace -> trace.kind() == SignalKind.TRANSFER)
        .filter(trace -> trace.at() > watched.latest() - DAY)
        .filter(trace -> trace.has(held) || trace.has(tried))
        .mapToLong(Trace::fen)
        .sum();
  }
}
