package org.mashang.reports.figure;

import java.util.Comparator;
import org.mashang.casework.tally.Count;

/**
 * What was counted.
 *
 * @param measure for example {@code reconsideration.ended}
 * @param kind of what kind, by the measure's own list; empty if it has none
 * @param outcome how it came out, by the measure's own list; empty if it has none
 */
public record Line(String measure, String kind, String outcome) implements Comparable<Line> {

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::measure).thenComparing(Line::kind).thenComparing(Line::outcome);

  public static Line of(Count count) {
    return new Line(count.measure(), count.kind(), count.outcome());
  }

  /** The capability that counts it: what stands before the dot. */
  public String capability() {
    int dot = measure.indexOf('.');
    return dot < 0 ? measure : measure.substring(0, dot);
  }

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }
}
