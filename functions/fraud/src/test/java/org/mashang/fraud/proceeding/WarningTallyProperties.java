package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.tally.Count;
import org.mashang.fraud.term.Result;

/** The figures of random histories: what they add up to is what the warning says in the end. */
class WarningTallyProperties {

  /** Ids and names of enums; the rules of these lives have small letters in their ids. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.\\-]*");

  @Property(tries = 300)
  void theCountsAddUpToTheWarning(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    Trial trial = new Life(seed).lives(steps).trial;
    List<Count> counts = trial.counts();
    Warning end = trial.state();
    assertEquals(1, number(counts, "fraud.raised", null));
    assertEquals(end.answeredAt() == null ? 0 : 1, number(counts, "fraud.answered", null));
    assertEquals(spoken(end) ? 1 : 0, number(counts, "fraud.reached", null));
    assertEquals(end.contacts().size(), number(counts, "fraud.tried", null));
    assertEquals(end.savedFen(), fen(counts, "fraud.avoided"));
    assertEquals(end.stoppedFen(), fen(counts, "fraud.stopped"));
    assertEquals(end.returnedFen(), fen(counts, "fraud.returned"));
    assertEquals(end.appeals().size(), number(counts, "fraud.appeal", "ENTERED"));
    Statistics.label("contested or concluded")
        .collect(end.ended() != null, !end.appeals().isEmpty())
        .coverage(all -> all.check(true, true).percentage(share -> share > 3));
  }

  @Property(tries = 300)
  void whatStandsIsWhatWasConcludedAndNotOverturned(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    Trial trial = new Life(seed).lives(steps).trial;
    List<Count> counts = trial.counts();
    Ended ended = trial.state().ended();
    Result stands = ended == null ? null : ended.result();
    for (Result result : Result.values()) {
      assertEquals(
          result == stands ? 1 : 0,
          number(counts, "fraud.concluded", result.name())
              - number(counts, "fraud.overturned", result.name()),
          result.name());
    }
    int rules = trial.state().reasons().size();
    boolean wrong = stands == Result.FALSE_ALARM;
    boolean open = stands == null || stands == Result.NOT_REACHED;
    assertEquals(rules, number(counts, "fraud.rule", "RAISED"));
    assertEquals(wrong ? rules : 0, number(counts, "fraud.rule", "FALSE"));
    assertEquals(
        wrong || open ? 0 : rules,
        number(counts, "fraud.rule", "CONFIRMED") - number(counts, "fraud.rule", "OVERTURNED"));
  }

  @Property(tries = 300)
  void nothingThatSomebodyWroteIsInACount(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    for (Count one : new Life(seed).lives(steps).trial.counts()) {
      for (String text :
          Arrays.asList(
              one.measure(),
              one.division(),
              one.organ(),
              one.hall(),
              one.channel(),
              one.kind(),
              one.outcome())) {
        assertTrue(CODE.matcher(text).matches(), one.toString());
      }
      Long lasted = one.lasted();
      assertTrue(lasted == null || lasted >= 0, one.toString());
      assertTrue(one.amount() >= 0 || one.outcome().equals("REVERSED"), one.toString());
    }
  }

  private static boolean spoken(Warning w) {
    return w.contacts().stream().anyMatch(one -> one.result() != Result.NOT_REACHED);
  }

  private static long number(List<Count> counts, String measure, @Nullable String outcome) {
    return counts.stream()
        .filter(one -> one.measure().equals(measure))
        .filter(one -> outcome == null || one.outcome().equals(outcome))
        .count();
  }

  private static long fen(List<Count> counts, String measure) {
    return counts.stream()
        .filter(one -> one.measure().equals(measure))
        .mapToLong(Count::amount)
        .sum();
  }
}
