package org.mashang.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running statutory period (期间): when it began, what it does not count, when it ends. A value:
 * pausing, resuming and extending give a new one.
 *
 * <p>Counting follows 民事诉讼法 article 85, by way of 行政复议法 article 88: the day on which it begins is
 * not counted; a period of calendar days or years that ends on a rest day ends on the next workday;
 * one of working days leaves out rest days. It passes at the end of its last day in Asia/Shanghai.
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
  private final Optional<LocalDate> due;

  private Deadline(
      WorkingCalendar calendar, Term term, LocalDate start, int extension, List<Pause> pauses) {
    this.calendar = calendar;
    this.term = term;
    this.start = start;
    this.extension = extension;
    this.pauses = List.copyOf(pauses);
    this.due = new Reckoning(calendar, this.pauses).lastDay(term.unit(), start, length());
  }

  /** A period that begins on a day, which itself is not counted. */
  public static Deadline startingOn(LocalDate start, Term term, WorkingCalendar calendar) {
    return new Deadline(calendar, term, start, 0, List.of());
  }

  /**
   * The same period, suspended from the given pause on.
   *
   * @throws IllegalStateException if it is paused already, or the pause begins before an earlier
   *     one has ended
   */
  public Deadline paused(Pause pause) {
    if (!pauses.isEmpty()) {
      LocalDate before = pauses.get(pauses.size() - 1).to();
      if (before == null || pause.from().isBefore(before)) {
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
   * @throws IllegalStateException if it is not paused
   */
  public Deadline resumed(LocalDate on) {
    if (!isPaused()) {
      throw new IllegalStateException("only a paused period can be resumed");
    }
    List<Pause> more = new ArrayList<>(pauses);
    Pause open = more.remove(more.size() - 1);
    more.add(new Pause(open.from(), on, open.ground(), open.toldOn()));
    return new Deadline(calendar, term, start, extension, more);
  }

  /** The same period, longer by some of its units. */
  public Deadline extended(int by) {
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
    return due;
  }

  /** The first instant at which it is late; empty while it is paused. */
  public Optional<Instant> expiresAt() {
    return due.map(Shanghai::endOf);
  }

  /** Whether it is paused and nobody knows yet until when. */
  public boolean isPaused() {
    return due.isEmpty();
  }

  /** Whether its last day rests on a year whose holidays are not published. */
  public boolean isProvisional() {
    return due.filter(this::reachesProvisional).isPresent();
  }

  /** How it stands at an instant. */
  public State state(Instant now) {
    return expiresAt()
        .map(expiry -> now.isBefore(expiry) ? State.RUNNING : State.OVERDUE)
        .orElse(State.PAUSED);
  }

  /**
   * Days left, in calendar days: zero on the last day, negative when late; empty while paused. A
   * desk sorts by it; the law counts by {@link #term}.
   */
  public Optional<Long> daysLeft(LocalDate today) {
    return due.map(last -> last.toEpochDay() - today.toEpochDay());
  }

  /** How the last day follows from the first, in Chinese, for the person. */
  public String calculation() {
    return new Explanation(calendar).of(this);
  }

  int length() {
    return term.length() + extension;
  }

  private boolean reachesProvisional(LocalDate last) {
    if (calendar.isProvisional(last)) {
      return true;
    }
    return term.unit() == Unit.WORKING_DAYS
        && start.datesUntil(last).anyMatch(calendar::isProvisional);
  }
}
