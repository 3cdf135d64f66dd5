package org.mashang.notarization.proceeding;

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
import org.mashang.casework.tally.Count;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.term.Outcome;

/** The figures of random lives: what they add up to is what the order says in the end. */
class OrderTallyProperties {

  /** Ids and names of enums. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_.\\-]*");

  private static final int STEPS = 40;

  private static Trial lived(long seed, int kind) {
    Random random = new Random(seed);
    Filler filler = new Filler(random);
    Trial trial = Lives.begin(kind);
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(PermittedProperties.jump(random))));
      Lives.goOn(trial, filler, random);
    }
    return trial;
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  void theCountsAddUpToTheOrder(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = Lives.KINDS - 1) int kind) {
    Trial trial = lived(seed, kind);
    List<Count> counts = trial.counts();
    Order end = trial.state();
    assertEquals(1, number(counts, "requested", ""));
    boolean issued = end.ending() == Outcome.ISSUED;
    assertEquals(issued ? 1 : 0, number(counts, "issued", ""));
    boolean abroad = issued && end.request().use() == Use.ABROAD;
    assertEquals(abroad ? 1 : 0, number(counts, "abroad", ""));
    assertEquals(end.ending() == null || issued ? 0 : 1, number(counts, "rejected", ""));
    assertEquals(end.dispatching().offers().size(), number(counts, "offered", ""));
    assertEquals(Math.max(1, end.certificates().size()) - 1L, number(counts, "corrected", ""));
    assertEquals(end.request().promised().size(), number(counts, "promise", "MADE"));
    assertTrue(
        number(counts, "promise", "KEPT") + number(counts, "promise", "BROKEN")
            <= number(counts, "promise", "MADE"));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void nothingThatSomebodyWroteIsInACount(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = Lives.KINDS - 1) int kind) {
    for (Count one : lived(seed, kind).counts()) {
      for (String text :
          Arrays.asList(
              one.division(), one.organ(), one.hall(), one.channel(), one.kind(), one.outcome())) {
        assertTrue(CODE.matcher(text).matches(), one.toString());
      }
      Long lasted = one.lasted();
      assertTrue(lasted == null || lasted >= 0, one.toString());
      assertEquals(6, one.division().length(), one.toString());
    }
  }

  private static long number(List<Count> counts, String what, String outcome) {
    return counts.stream()
        .filter(one -> one.measure().equals("notarization." + what))
        .filter(one -> outcome.isEmpty() || one.outcome().equals(outcome))
        .count();
  }
}
