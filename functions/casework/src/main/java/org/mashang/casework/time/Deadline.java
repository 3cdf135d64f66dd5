package org.mashang.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A running statutory period (期间): when it began, what it does not count, when it ends. A value:
 * pausing, resuming and extending give a new one. It is never stored; a case stores its facts (when
 * something was received, when it was suspended), and the deadline is made from them when asked, so
 * that a newly published year is taken in by itself.
 *
 * <p>Counting follows 民事诉讼法 article 85, by way of 行政复议法 article 88: the day on which it begins is
 * not counted; a period of calendar days, months or years that ends on a rest day ends on the next
 * workday; one of working days leaves out rest days. It passes at the end of its last day in
 * Asia/Shanghai.
 */
public final class Deadline {

  /** How a period stands. */
  public enum State {
    RUNNING,
    PAUSED,
    OVERDUE
  }

  private final WorkingCalendar calendar;
  private final Term term;
  private final LocalDate start;
  private final int extension;
  private final List<Pause> pauses;
  private final @Nullable LocalDate last;
  private final @Nullable LocalDate due;

  private Deadline(
      WorkingCalendar calendar, Term term, LocalDate start, int extension, List<Pause> pauses) {
    this.calendar = calendar;
    this.term = term;
    this.start = start;
    this.extension = extension;
    this.pauses = List.copyOf(pauses);
    Reckoning reckoning = new Reckoning(calendar, term.unit(), start, this.pauses);
    Optional<LocalDate> counted =
        reckoning.last(term.unit().daysToCount(start, term.length() + extension));
    this.last = counted.orElse(null);
    this.due = counted.flatMap(reckoning::rolled).orElse(null);
  }

  /** A period that begins on a day, which itself is not counted. */
  public static Deadline startingOn(LocalDate start, Term term, WorkingCalendar calendar) {
    return new Deadline(calendar, term, start, 0, List.of());
  }

  /**
   * The same period, suspended from the given pause on. A pause that lies before its start or after
   * its end changes nothing.
   *
   * @throws IllegalStateException if the pause before is still open, or ends after this one begins
   */
  public Deadline paused(Pause pause) {
    Pause before = latestPause();
    if (before != null) {
      LocalDate end = before.to();
      if (end == null || pause.from().isBefore(end)) {
        throw new IllegalStateException("pauses follow each other");
      }
    }
    List<Pause> more = new ArrayList<>(pauses);
    more.add(pause);
    return new Deadline(calendar, term, start, extension, more);
  }

  /**
   * The same period, counting again from a day on.
   *
   * @throws IllegalStateException if no pause is open
   */
  public Deadline resumed(LocalDate on) {
    Pause open = latestPause();
    if (open == null || !open.isOpen()) {
      throw new IllegalStateException("only a paused period can be resumed");
    }
    List<Pause> more = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
    more.add(open.until(on));
    return new Deadline(calendar, term, start, extension, more);
  }

  /**
   * The same period, longer by some of its units. It is still counted in one piece: an end that had
   * moved over a rest day does not add the days of the move.
   *
   * @param by at least one
   */
  public Deadline extended(int by) {
    if (by < 1) {
      throw new IllegalArgumentException("an extension has at least one " + term.unit());
    }
    return new Deadline(calendar, term, start, extension + by, pauses);
  }

  /** The period as the article gives it, without extension. */
  public Term term() {
    return term;
  }

  /** The day on which it began, itself not counted. */
  public LocalDate start() {
    return start;
  }

  /** What it does not count, in order. */
  public List<Pause> pauses() {
    return pauses;
  }

  /** By how many of its units it was extended. */
  public int extension() {
    return extension;
  }

  /** Its last day; empty while it is paused, for then nobody can know. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /** The first instant at which it is late; empty while it is paused. */
  public Optional<Instant> expiresAt() {
    return due().map(Shanghai::endOf);
  }

  /** Whether it stands still and nobody knows yet until when. */
  public boolean isPaused() {
    return due == null;
  }

  /** Whether its last day rests on a year whose holidays are not published. */
  public boolean isProvisional() {
    return missingYear().isPresent();
  }

  /** How it stands at an instant. */
  public State state(Instant now) {
    return expiresAt()
        .map(expiry -> now.isBefore(expiry) ? State.RUNNING : State.OVERDUE)
        .orElse(State.PAUSED);
  }

  /**
   * Days left, in calendar days: zero on the last day, negative when late; empty while paused. A
   * desk sorts by it; the law counts by {@link #remaining}.
   */
  public Optional<Long> daysLeft(LocalDate today) {
    return due().map(day -> ChronoUnit.DAYS.between(today, day));
  }

  /**
   * What is not yet counted at the end of a day: working days, or else calendar days; stands still
   * in a pause, never below zero.
   */
  public int remaining(LocalDate on) {
    int days = term.unit().daysToCount(start, term.length() + extension);
    return Math.max(0, days - reckoning().countedUpTo(on));
  }

  /** How the last day follows from the first, in Chinese, for the person. */
  public String calculation() {
    return new Explanation(this, calendar).text();
  }

  /** The last day that was counted, before it moved over rest days; empty while paused. */
  Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /** The year that must be published to be sure of the end; empty if it is sure, or paused. */
  OptionalInt missingYear() {
    return last == null || due == null ? OptionalInt.empty() : reckoning().missingYear(last, due);
  }

  private Reckoning reckoning() {
    return new Reckoning(calendar, term.unit(), start, pauses);
  }

  private @Nullable Pause latestPause() {
    return pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
  }

  /** Equal if begun, counted and paused alike; the calendar is the world's, not the value's. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deadline that
        && term.equals(that.term)
        && start.equals(that.start)
        && extension == that.extension
        && pauses.equals(that.pauses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, start, extension, pauses);
  }

  @Override
  public String toString() {
    return term + " from " + start + (due == null ? ", paused" : " to " + due);
  }
}
