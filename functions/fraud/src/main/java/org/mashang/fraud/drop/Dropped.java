package org.mashang.fraud.drop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file and how far it is.
 *
 * @param size bytes, as announced
 * @param tally null until it is read
 * @param readAt when it came in; null until it is read
 */
record Dropped(
    DropKeys keys,
    long size,
    State state,
    Instant announcedAt,
    @Nullable Tally tally,
    @Nullable Instant readAt) {

  /** The most bytes of a file. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /** How far a file is. */
  enum State {
    /** Announced, not come yet. */
    ANNOUNCED,
    /** Read to its end; each line is accepted or in the report. */
    READ,
    /** Not read: see the report. */
    REFUSED
  }
}
