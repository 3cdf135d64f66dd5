package org.mashang.screening.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a fact in one place.
 *
 * @param value in the form that {@link FactKey#type} says
 * @param written number and unit as written, for alcohol; null for others
 * @param person whom it is about, as written; null if the text does not say
 * @param method how it was decided, for example {@code opinion-phrase}, {@code result-cell}
 */
public record Fact(
    FactKey key,
    String value,
    @Nullable String written,
    @Nullable String person,
    String method,
    Place place,
    List<Doubt> doubts) {

  public Fact {
    doubts = List.copyOf(doubts);
  }
}
