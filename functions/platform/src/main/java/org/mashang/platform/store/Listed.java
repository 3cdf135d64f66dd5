package org.mashang.platform.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list: what its {@link Placement} said.
 *
 * @param due when the next thing is due; null if nothing is
 */
public record Listed<V>(
    String caseId, long version, @Nullable String desk, @Nullable Instant due, V summary) {

  /**
   * Its place on the desk: handed to {@link CaseStore#onDesk} as the place to go on from, on this
   * desk or on another. Places sort as what is due does.
   */
  public String place() {
    return Items.place(due, caseId);
  }
}
