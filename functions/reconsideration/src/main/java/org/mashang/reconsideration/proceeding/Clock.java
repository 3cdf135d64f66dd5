package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;
import org.mashang.reconsideration.term.ClockCode;

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
    ClockCode code,
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

  LocalDate dueOrNever() {
    return due == null ? LocalDate.MAX : due;
  }

  /** Whether something is still awaited in this period. */
  public boolean open() {
    return state != State.MET;
  }
}
