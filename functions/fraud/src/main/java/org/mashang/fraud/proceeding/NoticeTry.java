package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.term.Sending;

/**
 * One try to send a message that was ordered.
 *
 * @param number counts the tries of the message, from 1
 * @param provider who was to bring it
 * @param code what the provider said
 * @param receipt the provider's number for it; empty if there is none
 * @param arrival what the provider said later; null if it said nothing
 */
public record NoticeTry(
    int number,
    Instant at,
    String provider,
    Sending result,
    String code,
    String receipt,
    @Nullable Arrival arrival) {

  /** Whether this is news: of something the provider took, and later than what it said. */
  public boolean hears(Arrival said) {
    return result == Sending.TAKEN && (arrival == null || said.at().isAfter(arrival.at()));
  }

  NoticeTry reported(Arrival said) {
    return new NoticeTry(number, at, provider, result, code, receipt, said);
  }
}
