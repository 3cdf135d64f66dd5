package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.mashang.casework.tally.Count;
import org.mashang.screening.term.Stage;

/** The figures of random histories: what they add up to is what the case says in the end. */
class DossierTallyProperties {

  /** Ids and names of enums. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_.\\-]*");

  @Property(tries = 300)
  void theCountsAddUpToTheCase(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 160) int steps) {
    Life life = Life.of(seed, steps);
    List<Count> counts = Trial.counts(life.law, life.events, life.happened);
    Dossier end = life.state();
    assertEquals(1, number(counts, "opened", ""));
    int screenings = end.screenings().size();
    assertEquals(Math.min(1, screenings), number(counts, "screened", "FIRST"));
    assertEquals(Math.max(0, screenings - 1), number(counts, "screened", "AGAIN"));
    assertEquals(end.corrections().size(), number(counts, "corrected", ""));
    assertEquals(end.decided() == null ? 0 : 1, number(counts, "decided", ""));
    assertEquals(end.stage() == Stage.CLOSED ? 1 : 0, number(counts, "closed", ""));
    Statistics.label("decided")
        .collect(end.decided() != null)
        .coverage(all -> all.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300)
  void nothingThatSomebodyWroteIsInACount(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 160) int steps) {
    Life life = Life.of(seed, steps);
    for (Count one : Trial.counts(life.law, life.events, life.happened)) {
      for (String text :
          Arrays.asList(one.division(), one.organ(), one.hall(), one.channel(), one.kind())) {
        assertTrue(CODE.matcher(text).matches(), one.toString());
      }
      assertTrue(CODE.matcher(one.outcome()).matches(), one.toString());
      Long lasted = one.lasted();
      boolean ends =
          one.measure().equals("screening.decided") || one.measure().equals("screening.closed");
      assertTrue(lasted == null ? !ends : ends || one.kind().equals("FIRST"), one.toString());
      assertTrue(lasted == null || lasted >= 0, one.toString());
    }
  }

  private static long number(List<Count> counts, String what, String kind) {
    return counts.stream()
        .filter(one -> one.measure().equals("screening." + what))
        .filter(one -> kind.isEmpty() || one.kind().equals(kind))
        .count();
  }
}
