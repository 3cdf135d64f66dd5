package org.mashang.platform.notice;

import java.time.Instant;
import java.util.Objects;
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
 * @param report what the provider said later; null if it said nothing
 */
public record NoticeAttempt(
    int number,
    Instant at,
    String provider,
    Result result,
    String code,
    String receipt,
    @Nullable String by,
    @Nullable Report report) {

  /** Somebody begins. */
  public static NoticeAttempt begun(int number, Instant at, String provider) {
    return new NoticeAttempt(number, at, provider, Result.BEGUN, "", "", null, null);
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
    return new NoticeAttempt(this.number, at, provider, how, said, number, by, report);
  }

  /** Whether such a report is news: of something the provider took, and later than what it said. */
  public boolean hears(Report said) {
    return result == Result.TAKEN && (report == null || said.at().isAfter(report.at()));
  }

  /** The provider says later what came of it. */
  public NoticeAttempt reported(Report said) {
    return new NoticeAttempt(number, at, provider, result, code, receipt, by, said);
  }

  /**
   * Whether what a provider took has reached the recipient (回执).
   *
   * @param at when it did, or when it was known that it did not
   * @param code the provider's own; empty if it gave none
   */
  public record Report(Instant at, boolean delivered, String code) {
    public Report {
      Objects.requireNonNull(at);
      Objects.requireNonNull(code);
    }
  }
}
