package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mashang.notarization.term.PauseGround;

/**
 * The last day of the fifteen working days and of the service promise against a walk over every
 * single day, with the rest days of 2025 and 2026 as the State Council announced them.
 */
class ClocksProperties {

  private static final Set<LocalDate> REST = new HashSet<>();
  private static final Set<LocalDate> WORK = new HashSet<>();

  static {
    rest("2025-01-01", 1);
    rest("2025-01-28", 8);
    rest("2025-04-04", 3);
    rest("2025-05-01", 5);
    rest("2025-05-31", 3);
    rest("2025-10-01", 8);
    rest("2026-01-01", 3);
    rest("2026-02-15", 9);
    rest("2026-04-04", 3);
    rest("2026-05-01", 5);
    rest("2026-06-19", 3);
    rest("2026-09-25", 3);
    rest("2026-10-01", 7);
    for (String day :
        List.of(
            "2025-01-26",
            "2025-02-08",
            "2025-04-27",
            "2025-09-28",
            "2025-10-11",
            "2026-01-04",
            "2026-02-14",
            "2026-02-28",
            "2026-05-09",
            "2026-09-20",
            "2026-10-10")) {
      WORK.add(LocalDate.parse(day));
    }
  }

  private static void rest(String from, int days) {
    LocalDate day = LocalDate.parse(from);
    day.datesUntil(day.plusDays(days)).forEach(REST::add);
  }

  @Property(tries = 500)
  void theLastOfFifteenWorkingDaysIsFoundByWalkingOverEveryDay(
      @ForAll @IntRange(min = 0, max = 590) int start,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 22) Integer> gaps) {
    LocalDate accepted = LocalDate.of(2025, 1, 2).plusDays(start);
    List<Interval> pauses = pauses(accepted, gaps);
    assertEquals(walk(accepted, 15, pauses), Clocks.statutory(accepted, pauses).due());
  }

  @Property(tries = 500)
  void theLastDayOfThePromiseIsFoundByWalkingOverEveryDay(
      @ForAll @IntRange(min = 0, max = 590) int start,
      @ForAll @IntRange(min = 0, max = 15) int promise,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 9) Integer> gaps) {
    LocalDate accepted = LocalDate.of(2025, 1, 2).plusDays(start);
    List<Interval> pauses = pauses(accepted, gaps);
    LocalDate expected = promise == 0 ? sameDay(accepted, pauses) : walk(accepted, promise, pauses);
    assertEquals(expected, Clocks.service(new Acceptance(accepted, promise), pauses).due());
  }

  @Property(tries = 300)
  void thePromiseOfTheSameDayIsTheDayOrTheFirstWorkdayOnWhichTimeRuns(
      @ForAll @IntRange(min = 0, max = 590) int start,
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 4) Integer> gaps) {
    LocalDate accepted = LocalDate.of(2025, 1, 2).plusDays(start);
    List<Interval> pauses = pauses(accepted, gaps);
    assertEquals(
        sameDay(accepted, pauses), Clocks.service(new Acceptance(accepted, 0), pauses).due());
  }

  @Property(tries = 200)
  void aPauseThatLastsLeavesTheLastDayUnknownUnlessItHasPassed(
      @ForAll @IntRange(min = 0, max = 590) int start,
      @ForAll @IntRange(min = 0, max = 15) int promise,
      @ForAll @IntRange(min = 0, max = 40) int after) {
    LocalDate accepted = LocalDate.of(2025, 1, 2).plusDays(start);
    LocalDate from = accepted.plusDays(after);
    List<Interval> open = List.of(new Interval(PauseGround.VERIFICATION, from, null, null));
    check(walk(accepted, 15, List.of()), from, Clocks.statutory(accepted, open).due());
    LocalDate promised = promise == 0 ? accepted : walk(accepted, promise, List.of());
    check(promised, from, Clocks.service(new Acceptance(accepted, promise), open).due());
  }

  private static void check(LocalDate undisturbed, LocalDate pausedFrom, LocalDate due) {
    if (pausedFrom.isAfter(undisturbed)) {
      assertEquals(undisturbed, due);
    } else {
      assertNull(due);
    }
  }

  private static LocalDate walk(LocalDate from, int days, List<Interval> pauses) {
    LocalDate day = from;
    int counted = 0;
    while (counted < days) {
      day = day.plusDays(1);
      if (isWorkday(day) && !paused(day, pauses)) {
        counted++;
      }
    }
    return day;
  }

  private static LocalDate sameDay(LocalDate accepted, List<Interval> pauses) {
    LocalDate day = accepted;
    if (paused(day, pauses)) {
      while (paused(day, pauses) || !isWorkday(day)) {
        day = day.plusDays(1);
      }
    }
    return day;
  }

  private static boolean isWorkday(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return WORK.contains(day) || (!weekend && !REST.contains(day));
  }

  private static boolean paused(LocalDate day, List<Interval> pauses) {
    return pauses.stream()
        .anyMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.to()));
  }

  private static List<Interval> pauses(LocalDate from, List<Integer> gaps) {
    List<Interval> pauses = new ArrayList<>();
    LocalDate day = from;
    for (int i = 0; i + 1 < gaps.size(); i += 2) {
      LocalDate since = day.plusDays(gaps.get(i));
      LocalDate until = since.plusDays(gaps.get(i + 1));
      pauses.add(new Interval(PauseGround.SUPPLEMENT, since, until, since));
      day = until;
    }
    return pauses;
  }
}
