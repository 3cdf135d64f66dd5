package org.mashang.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time with a last day: a term of the law, or a day that somebody fixed.
 *
 * @param due its last day; null while it is paused, for then nobody can know
 * @param exactly the instant at which it ends, if it is not the end of its last day
 * @param provisional whether it rests on a year that is not published; found only when asked
 * @param calculation how its last day was found; told only when asked
 */
public record Period(
    String unit,
    LocalDate start,
    @Nullable LocalDate due,
    @Nullable Instant exactly,
    BooleanSupplier provisional,
    Supplier<String> calculation) {

  public static Period workingDays(LocalDate start, int days, String article) {
    return of(deadline(start, Term.workingDays(days, article)));
  }

  public static Period workingDays(LocalDate start, int days, String article, List<Pause> pauses) {
    return of(paused(deadline(start, Term.workingDays(days, article)), pauses));
  }

  public static Period calendarDays(LocalDate start, int days, String article) {
    return of(deadline(start, Term.calendarDays(days, article)));
  }

  /** A term that was extended and does not count pauses. */
  public static Period calendarDays(
      LocalDate start, int days, String article, int extension, List<Pause> pauses) {
    Deadline deadline = deadline(start, Term.calendarDays(days, article));
    return of(paused(extension == 0 ? deadline : deadline.extended(extension), pauses));
  }

  /** Up to a day that somebody fixed. */
  public static Period until(LocalDate start, LocalDate due, String calculation) {
    return new Period(
        "日", start, due, null, () -> WorkingCalendar.china().isProvisional(due), () -> calculation);
  }

  /** Up to a moment of a day; midnight is the end of the day before. */
  public static Period upTo(LocalDate start, Instant end, String calculation) {
    return new Period(
        "时", start, Shanghai.day(end.minusNanos(1)), end, () -> false, () -> calculation);
  }

  /** A period that stands still, and nobody knows until when. */
  public static Period unknown(LocalDate start, String calculation) {
    return new Period("日", start, null, null, () -> false, () -> calculation);
  }

  /** The first instant after it; null while it is paused. */
  public @Nullable Instant expiresAt() {
    if (due == null) {
      return null;
    }
    return exactly == null ? Shanghai.endOf(due) : exactly;
  }

  public boolean over(Instant now) {
    Instant expiry = expiresAt();
    return expiry != null && !now.isBefore(expiry);
  }

  private static Deadline deadline(LocalDate start, Term term) {
    return Deadline.startingOn(start, term, WorkingCalendar.china());
  }

  private static Deadline paused(Deadline deadline, List<Pause> pauses) {
    Deadline result = deadline;
    for (Pause pause : pauses) {
      result = result.paused(pause);
    }
    return result;
  }

  private static Period of(Deadline deadline) {
    return new Period(
        deadline.term().unit() == Unit.WORKING_DAYS ? "工作日" : "日",
        deadline.start(),
        deadline.due().orElse(null),
        null,
        deadline::isProvisional,
        deadline::calculation);
  }
}
