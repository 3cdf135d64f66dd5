package org.mashang.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.LegalTerm;

/**
 * One statutory period of a case at one moment (期限).
 *
 * @param unit 工作日 or 日, as the article says
 * @param start the day it is counted from, itself not counted
 * @param due its last day; null while it is paused
 * @param expiresAt the first instant after it, midnight in Asia/Shanghai; null while paused
 * @param provisional whether it rests on a year whose holidays are not published yet
 * @param daysLeft calendar days from today to the last day, negative when over; null once met or
 *     while paused
 * @param calculation how the last day was found, in Chinese
 */
public record Clock(
    LegalTerm code,
    String label,
    String unit,
    LocalDate start,
    @Nullable LocalDate due,
    @Nullable Instant expiresAt,
    boolean provisional,
    State state,
    @Nullable Integer daysLeft,
    String calculation,
    List<Citation> citations) {

  /** How a period stands. */
  public enum State {
    RUNNING,
    PAUSED,
    MET,
    OVERDUE
  }

  public Clock {
    citations = List.copyOf(citations);
  }

  /** Its last day, for sorting: one that is paused comes last. */
  public LocalDate dueOrNever() {
    return due == null ? LocalDate.MAX : due;
  }

  /**
   * A period as it stands at a moment.
   *
   * @param met whether what it is for has happened
   * @param articles keys of the articles it rests on
   */
  public static Clock of(
      LegalTerm code, Period period, boolean met, Instant now, List<String> articles) {
    LocalDate due = period.due();
    LocalDate today = Shanghai.day(now);
    return new Clock(
        code,
        code.label(),
        period.unit(),
        period.start(),
        due,
        period.expiresAt(),
        period.provisional().getAsBoolean(),
        met ? State.MET : state(period, now),
        met || due == null ? null : (int) ChronoUnit.DAYS.between(today, due),
        period.calculation().get(),
        Law.citations(today, articles));
  }

  private static State state(Period period, Instant now) {
    if (period.due() == null) {
      return State.PAUSED;
    }
    return period.over(now) ? State.OVERDUE : State.RUNNING;
  }

  /** Whether something is still awaited in this period. */
  public boolean open() {
    return state != State.MET;
  }
}
