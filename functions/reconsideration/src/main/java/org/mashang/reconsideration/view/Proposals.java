package org.mashang.reconsideration.view;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.proceeding.Proposal;
import org.mashang.reconsideration.proceeding.Telling;

/** What waits for the head, in words. */
public final class Proposals {

  private Proposals() {}

  /** Null if nothing waits. */
  public static @Nullable String label(@Nullable Proposal proposal) {
    return proposal == null
        ? null
        : Telling.of(proposal.what(), Shanghai.day(proposal.at())).label();
  }
}
