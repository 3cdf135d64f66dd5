package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Deadlines against a reference that writes every day down and crosses out what does not count. */
class DeadlinePropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  @Property
  void a_deadline_is_what_one_finds_with_a_pencil(
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = 0, max = 120) int start,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll("stretches") List<Pause> pauses) {
    Deadline deadline = deadline(unit, start, length, pauses);
    assertEquals(pencil(deadline), deadline.due().orElseThrow());
    assertFalse(deadline.isProvisional());
    assertFalse(deadline.calculation().isEmpty());
  }

  @Property
  void what_is_past_and_what_remains_are_the_whole(
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = 0, max = 120) int start,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 300) int on,
      @ForAll("stretches") List<Pause> pauses) {
    Deadline deadline = deadline(unit, start, length, pauses);
    LocalDate day = FIRST.plusDays(on);
    int counted = (int) written(deadline).stream().filter(each -> !each.isAfter(day)).count();
    assertEquals(Math.max(0, length - counted), deadline.remaining(day));
  }

  @Property
  void an_open_pause_is_the_pause_it_becomes(
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = 0, max = 120) int start,
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 200) int from,
      @ForAll @IntRange(min = 0, max = 60) int days) {
    Deadline running = deadline(unit, start, length, List.of());
    LocalDate suspended = FIRST.plusDays(from);
    Deadline open = running.paused(new Pause(suspended, null, "其他情形", null));
    LocalDate due = running.due().orElseThrow();
    assertEquals(!suspended.isAfter(due), open.isPaused());
    LocalDate resumed = suspended.plusDays(days);
    Deadline closed = running.paused(new Pause(suspended, resumed, "其他情形", null));
    assertEquals(closed, open.resumed(resumed));
    assertFalse(closed.due().orElseThrow().isBefore(due));
    assertTrue(days > 0 || closed.due().orElseThrow().equals(due));
  }

  @Property
  void a_longer_period_never_ends_sooner(
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = 0, max = 120) int start,
      @ForAll @IntRange(min = 1, max = 30) int length,
      @ForAll @IntRange(min = 1, max = 30) int more,
      @ForAll("stretches") List<Pause> pauses) {
    Deadline deadline = deadline(unit, start, length, pauses);
    Deadline extended = deadline.extended(more);
    assertFalse(extended.due().orElseThrow().isBefore(deadline.due().orElseThrow()));
    assertEquals(deadline(unit, start, length + more, pauses).due(), extended.due());
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS);
  }

  /** Up to three pauses in order, short ones, empty ones, and ones that touch. */
  @Provide
  Arbitrary<List<Pause>> stretches() {
    return Arbitraries.integers()
        .between(0, 25)
        .list()
        .ofMaxSize(6)
        .map(
            steps -> {
              List<Pause> pauses = new ArrayList<>();
              LocalDate day = FIRST;
              for (int i = 0; i + 1 < steps.size(); i += 2) {
                LocalDate from = day.plusDays(3L * steps.get(i));
                day = from.plusDays(steps.get(i + 1));
                pauses.add(new Pause(from, day, "其他情形", null));
              }
              return pauses;
            });
  }

  private static Deadline deadline(Unit unit, int start, int length, List<Pause> pauses) {
    Deadline deadline =
        Deadline.startingOn(FIRST.plusDays(start), new Term(length, unit, "ARL-62(1)"), CALENDAR);
    for (Pause pause : pauses) {
      deadline = deadline.paused(pause);
    }
    return deadline;
  }

  private static LocalDate pencil(Deadline deadline) {
    List<LocalDate> written = written(deadline);
    LocalDate day = written.get(deadline.term().length() - 1);
    while (!Year2026.isWorkday(day) || crossedOut(deadline, day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** All days of the year after the start that count, one by one. */
  private static List<LocalDate> written(Deadline deadline) {
    boolean workdays = deadline.term().unit() == Unit.WORKING_DAYS;
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = deadline.start().plusDays(1);
        day.getYear() == 2026;
        day = day.plusDays(1)) {
      if (!crossedOut(deadline, day) && (!workdays || Year2026.isWorkday(day))) {
        days.add(day);
      }
    }
    return days;
  }

  private static boolean crossedOut(Deadline deadline, LocalDate day) {
    for (Pause pause : deadline.pauses()) {
      LocalDate to = pause.to();
      if (to != null && !day.isBefore(pause.from()) && day.isBefore(to)) {
        return true;
      }
    }
    return false;
  }
}
