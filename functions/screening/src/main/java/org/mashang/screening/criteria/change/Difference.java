package org.mashang.screening.criteria.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.Truth;

/**
 * A case in which two versions do not come to the same.
 *
 * @param number the police's number of the case
 * @param changed the findings that differ, in the order of the newer version, then those it no
 *     longer has
 */
public record Difference(
    String caseId,
    String number,
    Outcome before,
    Outcome after,
    Ended ended,
    List<Change> changed) {

  public Difference {
    changed = List.copyOf(changed);
  }

  /**
   * A finding that differs.
   *
   * @param before null if the older version has no such criterion
   * @param after null if the newer one has none
   */
  public record Change(String code, @Nullable Truth before, @Nullable Truth after) {}
}
