package org.mashang.casework.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts the days of a period. */
record Reckoning(WorkingCalendar calendar, List<Pause> pauses) {

  /** The last day of a period; empty if it runs into a pause whose end is not known. */
  Optional<LocalDate> lastDay(Unit unit, LocalDate start, int length) {
    return switch (unit) {
      case WORKING_DAYS -> count(start, length, true);
      case CALENDAR_DAYS -> count(start, length, false).flatMap(this::roll);
      case YEARS -> roll(start.plusYears(length));
    };
  }

  private Optional<LocalDate> count(LocalDate start, int length, boolean onlyWorkdays) {
    LocalDate day = start;
    for (int left = length; left > 0; ) {
      day = day.plusDays(1);
      Optional<Pause> pause = pauseOn(day);
      if (pause.isPresent()) {
        LocalDate to = pause.get().to();
        if (to == null) {
          return Optional.empty();
        }
        day = to.minusDays(1);
      } else if (!onlyWorkdays || calendar.isWorkday(day)) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /** An end on a rest day moves to the next workday, and one that a pause overtakes behind it. */
  private Optional<LocalDate> roll(LocalDate end) {
    LocalDate day = calendar.rollForward(end);
    Optional<Pause> pause = pauseOn(day);
    while (pause.isPresent()) {
      LocalDate to = pause.get().to();
      if (to == null) {
        return Optional.empty();
      }
      day = calendar.rollForward(to);
      pause = pauseOn(day);
    }
    return Optional.of(day);
  }

  private Optional<Pause> pauseOn(LocalDate day) {
    return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
  }
}
