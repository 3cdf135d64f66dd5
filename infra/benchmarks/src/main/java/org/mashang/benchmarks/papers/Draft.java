package org.mashang.benchmarks.papers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;

/**
 * A paper as written, not yet on pages.
 *
 * @param name how its files are called
 * @param kind code of the checklist of article 7; null if it is not on it
 * @param says the facts it speaks of
 */
record Draft(String name, @Nullable String kind, Look look, List<Block> blocks, Set<FactKey> says) {

  Draft {
    blocks = List.copyOf(blocks);
    Set<FactKey> sorted = EnumSet.noneOf(FactKey.class);
    sorted.addAll(says);
    says = Collections.unmodifiableSet(sorted);
  }
}
