package org.mashang.identity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An opened session.
 *
 * @param token to be sent as {@code Authorization: Bearer …}
 * @param hall the hall whose code opened it; null without one
 */
record Session(String token, OffsetDateTime expiresAt, @Nullable OfHall hall) {

  /** A hall by its id. */
  record OfHall(String id) {}
}
