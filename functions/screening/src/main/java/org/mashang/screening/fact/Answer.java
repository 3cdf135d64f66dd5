package org.mashang.screening.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the papers together say about a fact.
 *
 * @param value in the form that {@link FactKey#type} says; null where the papers contradict each
 *     other or leave it open
 * @param basis the mentions, the deciding one first; empty only for a correction
 * @param doubts why a human must look; empty if none
 * @param corrected whether a named person set it
 */
public record Answer(
    FactKey key, @Nullable String value, List<Fact> basis, List<Doubt> doubts, boolean corrected) {

  public Answer {
    basis = List.copyOf(basis);
    doubts = List.copyOf(doubts);
  }

  /** Whether it can be relied on: a value, and no doubt. */
  public boolean certain() {
    return value != null && doubts.isEmpty();
  }
}
