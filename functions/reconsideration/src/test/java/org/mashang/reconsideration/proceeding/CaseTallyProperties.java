package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.mashang.casework.tally.Count;

/** The figures of random lives: what they add up to is what the case says in the end. */
class CaseTallyProperties {

  /** Ids and names of enums; the hall of these lives has small letters in its id. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_.\\-]*|hall-1");

  private static final int STEPS = 60;

  private static Trial lived(long seed, int kind) {
    Random random = new Random(seed);
    Filler filler = new Filler(random);
    Trial trial = PermittedProperties.begin(kind);
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(PermittedProperties.jump(random))));
      PermittedProperties.goOn(trial, filler, random);
    }
    return trial;
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void everyCaseIsOnceAcceptedOrRejectedAndOnceEnded(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int kind) {
    Trial trial = lived(seed, kind);
    List<Count> counts = trial.counts();
    Case end = trial.state();
    boolean accepted = end.acceptance() != null;
    boolean over = end.ending() != null && !Agreeing.awaitsSignatures(end);
    assertEquals(1, number(counts, "submitted", ""));
    assertEquals(accepted ? 1 : 0, number(counts, "accepted", ""));
    assertEquals(!accepted && over ? 1 : 0, number(counts, "rejected", ""));
    assertEquals(accepted && over ? 1 : 0, number(counts, "ended", ""));
    assertEquals(end.review().asked() ? 1 : 0, number(counts, "supplement", ""));
    Statistics.label("ended")
        .collect(accepted, over)
        .coverage(all -> all.check(true, true).percentage(share -> share > 5));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void whoeverEndsACaseLateHadAClockThatWasOver(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int kind) {
    Trial trial = lived(seed, kind);
    Case end = trial.state();
    Acceptance accepted = end.acceptance();
    Ending ending = end.ending();
    if (accepted != null && ending != null && !Agreeing.awaitsSignatures(end)) {
      var due = Clocks.decisionDue(accepted, end.pauses());
      boolean late = due != null && ending.on().isAfter(due);
      assertEquals(late ? 1 : 0, number(trial.counts(), "ended", "LATE"));
      assertEquals(late ? 0 : 1, number(trial.counts(), "ended", "ON_TIME"));
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void nothingThatSomebodyWroteIsInACount(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int kind) {
    for (Count one : lived(seed, kind).counts()) {
      for (String text :
          Arrays.asList(
              one.division(), one.organ(), one.hall(), one.channel(), one.kind(), one.outcome())) {
        assertTrue(CODE.matcher(text).matches(), one.toString());
      }
      Long lasted = one.lasted();
      assertTrue(lasted == null || lasted >= 0, one.toString());
    }
  }

  private static long number(List<Count> counts, String what, String outcome) {
    return counts.stream()
        .filter(one -> one.measure().equals("reconsideration." + what))
        .filter(one -> outcome.isEmpty() || one.outcome().equals(outcome))
        .count();
  }
}
