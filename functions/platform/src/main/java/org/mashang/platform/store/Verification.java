package org.mashang.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * Whether a case's history is as it was written.
 *
 * @param events how many events were walked
 * @param brokenAt the first event that does not fit its hash, its predecessor or the head; null if
 *     all do
 */
public record Verification(long events, @Nullable Long brokenAt) {

  public boolean intact() {
    return brokenAt == null;
  }
}
