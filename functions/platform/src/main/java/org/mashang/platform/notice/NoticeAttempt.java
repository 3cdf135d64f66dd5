package org.mashang.platform.notice;

import java.time.Instant;

/**
 * One try to send a notice.
 *
 * @param number counts the tries of the notice, from 1
 * @param at when it began
 * @param provider by whom
 * @param result what came of it
 * @param code what the provider said: its own code, or ours such as {@code TIMEOUT}
 * @param receipt the provider's number for it; empty if there is none
 */
public record NoticeAttempt(
    int number, Instant at, String provider, Result result, String code, String receipt) {

  /** What a try comes to. */
  public enum Result {
    /** Under way; if nothing follows, whoever tried has died. */
    BEGUN,
    /** The provider has taken it. */
    TAKEN,
    /** It did not work this time. */
    FAILED,
    /** It will not work: the provider or the recipient does not want it. */
    REFUSED,
    /** Nobody knows: whoever tried has died. It is tried again, so it may come twice. */
    UNKNOWN
  }

  public NoticeAttempt ended(Result how, String said, String number) {
    return new NoticeAttempt(this.number, at, provider, how, said, number);
  }
}
