package org.mashang.casework.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The year 2026 as the State Council's notice gives it, typed from the notice, day by day. */
final class Year2026 {

  private static final Set<LocalDate> OFF =
      Stream.of(
              days(1, 1, 3),
              days(2, 15, 23),
              days(4, 4, 6),
              days(5, 1, 5),
              days(6, 19, 21),
              days(9, 25, 27),
              days(10, 1, 7))
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  private static final Set<LocalDate> WORK =
      Set.of(
          LocalDate.of(2026, 1, 4),
          LocalDate.of(2026, 2, 14),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2026, 5, 9),
          LocalDate.of(2026, 9, 20),
          LocalDate.of(2026, 10, 10));

  private Year2026() {}

  static boolean isWorkday(LocalDate day) {
    if (day.getYear() != 2026) {
      throw new IllegalArgumentException("the table is of 2026, not of " + day);
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORK.contains(day) || (!weekend && !OFF.contains(day));
  }

  private static List<LocalDate> days(int month, int from, int to) {
    return LocalDate.of(2026, month, from).datesUntil(LocalDate.of(2026, month, to + 1)).toList();
  }
}
