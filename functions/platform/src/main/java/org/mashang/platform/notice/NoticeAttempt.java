package org.mashang.platform.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to send a notice.
 *
 * @param number counts the tries of the notice, from 1
 * @param at when it began
 * @param provider by whom
 * @param result what came of it
 * @param code what the provider said: its own code, or ours such as {@code TIMEOUT}
 * @param receipt the provider's number for it; empty if there is none
 * @param by the officer who posted a letter; null if no person did it
 */
public record NoticeAttempt(
    int number,
    Instant at,
    String provider,
    Result result,
    String code,
    String receipt,
    @Nullable String by) {

  /** Somebody begins. */
  public static NoticeAttempt begun(int number, Instant at, String provider) {
    return new NoticeAttempt(number, at, provider, Result.BEGUN, "", "", null);
  }

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
    return new NoticeAttempt(this.number, at, provider, how, said, number, by);
  }
}
