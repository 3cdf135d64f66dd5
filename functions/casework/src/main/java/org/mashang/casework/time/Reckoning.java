package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Counts the days of a period. */
record Reckoning(WorkingCalendar calendar, Unit unit, LocalDate start, List<Pause> pauses) {

  /** The day on which so many days are counted; empty if an open pause comes before it. */
  Optional<LocalDate> last(int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      Optional<Pause> pause = pauseOn(day);
      if (pause.isPresent()) {
        LocalDate to = pause.get().to();
        if (to == null) {
          return Optional.empty();
        }
        day = to.minusDays(1);
      } else if (isCounted(day)) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /** The day to which an end on a rest day moves; empty if an open pause begins before it. */
  Optional<LocalDate> rolled(LocalDate last) {
    LocalDate day = calendar.rollForward(last);
    for (Optional<Pause> pause = pauseOn(day); pause.isPresent(); pause = pauseOn(day)) {
      LocalDate to = pause.get().to();
      if (to == null) {
        return Optional.empty();
      }
      day = calendar.rollForward(to);
    }
    return Optional.of(day);
  }

  /** How many of its days are counted up to and including a day. */
  int countedUpTo(LocalDate day) {
    return (int)
        (day.isAfter(start)
            ? start
                .plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> pauseOn(each).isEmpty() && isCounted(each))
                .count()
            : 0);
  }

  /**
   * The year whose arrangement is missing to be sure of the end.
   *
   * @param last the last counted day
   * @param due the day to which it moved
   */
  OptionalInt missingYear(LocalDate last, LocalDate due) {
    LocalDate first = unit == Unit.WORKING_DAYS ? start.plusDays(1) : last;
    return first
        .datesUntil(due.plusDays(1))
        .filter(day -> pauseOn(day).isEmpty())
        .map(calendar::missingYear)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private boolean isCounted(LocalDate day) {
    return unit != Unit.WORKING_DAYS || calendar.isWorkday(day);
  }

  private Optional<Pause> pauseOn(LocalDate day) {
    for (Pause pause : pauses) {
      if (pause.covers(day)) {
        return Optional.of(pause);
      }
    }
    return Optional.empty();
  }
}
