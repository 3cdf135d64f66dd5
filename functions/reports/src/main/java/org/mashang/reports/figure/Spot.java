package org.mashang.reports.figure;

import java.util.Comparator;
import org.mashang.casework.tally.Count;

/**
 * Where something was counted; each part is empty where it is not known or says nothing.
 *
 * @param division division code of six digits
 * @param organ code of the organ or office
 * @param hall id of the hall at whose code it began
 * @param channel by what way it came
 */
public record Spot(String division, String organ, String hall, String channel)
    implements Comparable<Spot> {

  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::division)
          .thenComparing(Spot::organ)
          .thenComparing(Spot::hall)
          .thenComparing(Spot::channel);

  /** Somewhere in the city: of the hall only whether there is one, of the rest the channel. */
  public Spot inCity() {
    return new Spot("", "", hall.isEmpty() ? "" : "*", channel);
  }

  public static Spot of(Count count) {
    return new Spot(count.division(), count.organ(), count.hall(), count.channel());
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
