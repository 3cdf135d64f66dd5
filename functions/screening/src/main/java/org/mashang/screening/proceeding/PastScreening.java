package org.mashang.screening.proceeding;

import java.time.Instant;
import java.util.List;
import org.mashang.screening.criteria.Outcome;

/**
 * A screening as the state remembers it; its findings are in its event.
 *
 * @param sequence of its event
 * @param by who brought it about: the system, or whoever corrected a fact
 */
public record PastScreening(
    int number,
    long sequence,
    Instant at,
    String by,
    Outcome outcome,
    List<String> criteria,
    String receipt) {

  public PastScreening {
    criteria = List.copyOf(criteria);
  }
}
