package org.mashang.reports.counting;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.tally.Count;
import org.mashang.reports.figure.Spot;

/**
 * What one record adds to one item.
 *
 * @param day on which it happened
 * @param level whether the counts tell how many there are, and not how many more
 */
record Addition(LocalDate day, Spot spot, Place place, List<Count> counts, boolean level) {

  Addition {
    counts = List.copyOf(counts);
  }

  Target target() {
    return new Target(day, spot);
  }

  /** The item it goes to. */
  record Target(LocalDate day, Spot spot) implements Comparable<Target> {
    @Override
    public int compareTo(Target other) {
      int byDay = day.compareTo(other.day);
      return byDay != 0 ? byDay : spot.compareTo(other.spot);
    }
  }
}
