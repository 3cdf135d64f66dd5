package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  @ParameterizedTest(name = "{0} and {1} {2} end on {3}")
  @CsvSource({
    "2026-09-30, 5, WORKING_DAYS, 2026-10-13",
    "2026-09-17, 5, WORKING_DAYS, 2026-09-23",
    "2026-09-24, 10, WORKING_DAYS, 2026-10-15",
    "2026-09-30, 3, WORKING_DAYS, 2026-10-10",
    "2026-02-12, 7, WORKING_DAYS, 2026-02-28",
    "2026-09-24, 15, WORKING_DAYS, 2026-10-22",
    "2026-08-03, 60, CALENDAR_DAYS, 2026-10-08",
    "2026-09-10, 30, CALENDAR_DAYS, 2026-10-10",
    "2024-02-29, 1, YEARS, 2025-02-28",
    "2021-10-03, 5, YEARS, 2026-10-08",
  })
  void a_period_ends_on_the_day_the_law_gives(
      LocalDate start, int length, Unit unit, LocalDate due) {
    Deadline deadline = Deadline.startingOn(start, new Term(length, unit, "ARL-88"), CALENDAR);
    assertEquals(due, deadline.due().orElseThrow());
    assertFalse(deadline.isProvisional());
  }

  @Test
  void the_calculation_tells_holidays_and_make_up_days() {
    Deadline review =
        Deadline.startingOn(LocalDate.of(2026, 9, 30), Term.workingDays(5, "ARL-30(1)"), CALENDAR);
    assertEquals(
        "自2026年9月30日的次日起算5个工作日，放假的10月1日至10月2日、10月5日至10月7日不计，" + "调休上班的10月10日计入，届满日为2026年10月13日",
        review.calculation());
  }

  @Test
  void a_paused_period_has_no_end_and_goes_on_when_resumed() {
    Deadline decision =
        Deadline.startingOn(LocalDate.of(2026, 3, 2), Term.calendarDays(60, "ARL-62(1)"), CALENDAR);
    Deadline paused = decision.paused(new Pause(LocalDate.of(2026, 3, 12), null, "等待另案结果", null));
    assertTrue(paused.isPaused());
    assertEquals(
        LocalDate.of(2026, 5, 11), paused.resumed(LocalDate.of(2026, 3, 22)).due().orElseThrow());
  }

  @Test
  void a_period_that_reaches_an_unpublished_year_is_provisional() {
    Deadline answer =
        Deadline.startingOn(LocalDate.of(2026, 12, 24), Term.workingDays(10, "ARL-48"), CALENDAR);
    assertTrue(answer.isProvisional());
    assertEquals(LocalDate.of(2027, 1, 8), answer.due().orElseThrow());
  }
}
