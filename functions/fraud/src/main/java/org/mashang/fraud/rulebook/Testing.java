package org.mashang.fraud.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;

/**
 * A back-test that was ordered and has not come to its end.
 *
 * @param order id of the order; a later order takes its place, and this one is passed over then
 * @param from first day
 * @param to last day
 * @param by who ordered it
 * @param since when
 * @param failedAt when a try last came to nothing; null if none did
 */
public record Testing(
    String order,
    LocalDate from,
    LocalDate to,
    Actor by,
    Instant since,
    @Nullable Instant failedAt) {

  Testing failed(Instant at) {
    return new Testing(order, from, to, by, since, at);
  }
}
