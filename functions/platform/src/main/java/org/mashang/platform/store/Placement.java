package org.mashang.platform.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is found: derived from its state with every event.
 *
 * @param desk the work list it lies on, for example {@code 330802#RECEIVED}; null when closed
 * @param due when the next thing is due, in whole seconds; null sorts behind everything due
 * @param keys what else finds the case: keyed hashes of parties, of a receipt code; never plain
 * @param summary what a list shows of the case, a small record; its personal data are sealed
 */
public record Placement(
    @Nullable String desk, @Nullable Instant due, Set<String> keys, Object summary) {

  public Placement {
    keys = Set.copyOf(keys);
  }
}
