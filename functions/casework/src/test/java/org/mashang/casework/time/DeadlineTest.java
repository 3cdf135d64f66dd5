package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();
  private static final Deadline DECISION = calendarDays("2026-03-02", 60);

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
    "2025-12-30, 5, WORKING_DAYS, 2026-01-07",
    "2025-12-31, 1, WORKING_DAYS, 2026-01-04",
    "2026-10-03, 1, WORKING_DAYS, 2026-10-08",
    "2026-10-10, 1, WORKING_DAYS, 2026-10-12",
    "2026-01-03, 1, CALENDAR_DAYS, 2026-01-04",
    "2025-11-03, 60, CALENDAR_DAYS, 2026-01-04",
    "2026-12-01, 15, CALENDAR_DAYS, 2026-12-16",
    "2024-02-28, 1, CALENDAR_DAYS, 2024-02-29",
    "2024-02-29, 1, YEARS, 2025-02-28",
    "2024-02-29, 2, YEARS, 2026-02-28",
    "2023-03-01, 1, YEARS, 2024-03-01",
    "2021-10-03, 5, YEARS, 2026-10-08",
    "2006-05-01, 20, YEARS, 2026-05-06",
    "2026-01-31, 1, MONTHS, 2026-02-28",
    "2026-04-01, 6, MONTHS, 2026-10-08",
  })
  void a_period_ends_on_the_day_the_law_gives(
      LocalDate start, int length, Unit unit, LocalDate due) {
    Deadline deadline = Deadline.startingOn(start, new Term(length, unit, "ARL-88(2)"), CALENDAR);
    assertEquals(Optional.of(due), deadline.due());
    assertFalse(deadline.isProvisional());
    assertEquals(0, deadline.remaining(due));
  }

  @Test
  void a_term_has_a_length() {
    assertThrows(IllegalArgumentException.class, () -> Term.workingDays(0, "ARL-30(1)"));
    assertThrows(IllegalArgumentException.class, () -> DECISION.extended(0));
    assertEquals("5个工作日", Term.workingDays(5, "ARL-30(1)").label());
    assertEquals(new Term(3, Unit.YEARS, "ARL-21"), Term.years(3, "ARL-21"));
    assertEquals(new Term(6, Unit.MONTHS, "ARL-21"), Term.months(6, "ARL-21"));
  }

  @Test
  void it_is_late_only_when_its_last_day_is_over_in_shanghai() {
    assertEquals(Optional.of(day("2026-05-06")), DECISION.due());
    Instant midnight = Instant.parse("2026-05-06T16:00:00Z");
    assertEquals(Optional.of(midnight), DECISION.expiresAt());
    assertEquals(Deadline.State.RUNNING, DECISION.state(midnight.minusNanos(1)));
    assertEquals(Deadline.State.OVERDUE, DECISION.state(midnight));
    assertEquals(Optional.of(0L), DECISION.daysLeft(day("2026-05-06")));
    assertEquals(Optional.of(-1L), DECISION.daysLeft(day("2026-05-07")));
    assertEquals(Optional.of(65L), DECISION.daysLeft(day("2026-03-02")));
  }

  @Test
  void a_paused_period_has_no_end_and_goes_on_when_resumed() {
    Deadline paused = DECISION.paused(pause("2026-03-12", null));
    assertAll(
        () -> assertTrue(paused.isPaused()),
        () -> assertEquals(Optional.empty(), paused.due()),
        () -> assertEquals(Optional.empty(), paused.expiresAt()),
        () -> assertEquals(Optional.empty(), paused.daysLeft(day("2026-04-01"))),
        () ->
            assertEquals(
                Deadline.State.PAUSED, paused.state(Instant.parse("2030-01-01T00:00:00Z"))),
        () -> assertFalse(paused.isProvisional()),
        () -> assertEquals(51, paused.remaining(day("2026-03-11"))),
        () -> assertEquals(51, paused.remaining(day("2026-04-30"))));
    Deadline resumed = paused.resumed(day("2026-03-22"));
    assertFalse(resumed.isPaused());
    assertEquals(Optional.of(day("2026-05-11")), resumed.due());
    assertEquals(List.of(pause("2026-03-12", "2026-03-22")), resumed.pauses());
  }

  @Test
  void a_pause_on_the_last_day_still_stops_it_and_leaves_that_one_day() {
    Deadline answer = workingDays("2026-09-30", 5);
    assertEquals(Optional.of(day("2026-10-13")), answer.due());
    Deadline paused = answer.paused(pause("2026-10-13", null));
    assertEquals(1, paused.remaining(day("2026-12-01")));
    assertEquals(Optional.of(day("2026-11-02")), paused.resumed(day("2026-11-02")).due());
    assertEquals(Optional.of(day("2026-11-02")), paused.resumed(day("2026-10-31")).due());
  }

  @Test
  void a_pause_after_the_end_before_the_start_or_of_no_days_changes_nothing() {
    for (Pause harmless :
        List.of(
            pause("2026-05-07", null),
            pause("2026-05-07", "2026-06-01"),
            pause("2026-01-01", "2026-03-03"),
            pause("2026-04-01", "2026-04-01"))) {
      assertEquals(DECISION.due(), DECISION.paused(harmless).due());
      assertEquals(DECISION.calculation(), DECISION.paused(harmless).calculation());
    }
    Deadline late = DECISION.paused(pause("2026-05-07", null));
    assertFalse(late.isPaused());
    assertEquals(DECISION.due(), late.resumed(day("2026-06-01")).due());
  }

  @Test
  void a_pause_among_the_rest_days_to_which_an_end_moved_moves_it_further() {
    Deadline appeal = calendarDays("2026-08-03", 60);
    assertEquals(
        Optional.of(day("2026-10-08")), appeal.paused(pause("2026-10-03", "2026-10-06")).due());
    assertEquals(
        Optional.of(day("2026-10-26")), appeal.paused(pause("2026-10-08", "2026-10-24")).due());
    assertEquals(Optional.empty(), appeal.paused(pause("2026-10-05", null)).due());
  }

  @Test
  void pauses_follow_each_other() {
    Deadline paused = DECISION.paused(pause("2026-03-12", null));
    assertThrows(IllegalStateException.class, () -> paused.paused(pause("2026-03-13", null)));
    Deadline resumed = paused.resumed(day("2026-03-20"));
    assertThrows(
        IllegalStateException.class, () -> resumed.paused(pause("2026-03-19", "2026-03-25")));
    assertThrows(IllegalStateException.class, () -> resumed.resumed(day("2026-03-21")));
    assertThrows(IllegalStateException.class, () -> DECISION.resumed(day("2026-03-21")));
    assertEquals(2, resumed.paused(pause("2026-03-20", "2026-03-25")).pauses().size());
    assertThrows(IllegalArgumentException.class, () -> pause("2026-03-12", "2026-03-11"));
  }

  @Test
  void a_pause_counts_its_days() {
    assertEquals(10, pause("2026-03-12", "2026-03-22").days(day("2026-06-01")));
    assertEquals(0, pause("2026-03-12", "2026-03-12").days(day("2026-06-01")));
    assertEquals(1, pause("2026-03-12", null).days(day("2026-03-12")));
    assertEquals(60, pause("2026-03-12", null).days(day("2026-05-10")));
    assertEquals(0, pause("2026-03-12", null).days(day("2026-03-01")));
    assertTrue(pause("2026-03-12", null).isOpen());
    assertFalse(pause("2026-03-12", "2026-03-22").isOpen());
  }

  @Test
  void an_extension_is_counted_in_one_piece_with_the_period() {
    Deadline extended = calendarDays("2026-08-03", 60).extended(30);
    assertEquals(30, extended.extension());
    assertEquals(Optional.of(day("2026-11-02")), extended.due());
    assertEquals(90, extended.remaining(day("2026-08-03")));
    assertEquals(60, extended.term().length());
    assertEquals(Optional.of(day("2026-10-15")), workingDays("2026-09-30", 5).extended(2).due());
  }

  @Test
  void what_remains_is_counted_in_its_own_days() {
    Deadline review = workingDays("2026-09-30", 5);
    assertEquals(5, review.remaining(day("2026-09-01")));
    assertEquals(5, review.remaining(day("2026-10-07")));
    assertEquals(2, review.remaining(day("2026-10-11")));
    assertEquals(0, review.remaining(day("2026-12-01")));
    Deadline year = Deadline.startingOn(day("2025-03-03"), Term.years(1, "ARL-20(3)"), CALENDAR);
    assertEquals(364, year.remaining(day("2025-03-04")));
  }

  @Test
  void a_period_that_reaches_an_unpublished_year_is_provisional_until_it_is_published() {
    Deadline answer = workingDays("2026-12-24", 10);
    assertTrue(answer.isProvisional());
    assertEquals(Optional.of(day("2027-01-08")), answer.due());
    LocalDate nationalDay = day("2027-10-01");
    LocalDate newYear = day("2027-01-01");
    LocalDate madeUp = day("2027-01-02");
    WorkingCalendar published =
        WorkingCalendar.china(
            year ->
                year != 2027
                    ? Map.of()
                    : Map.of(
                        nationalDay, new SpecialDay(nationalDay, false, "国庆节", null),
                        newYear, new SpecialDay(newYear, false, "元旦", null),
                        madeUp, new SpecialDay(madeUp, true, "元旦", null)));
    Deadline known = Deadline.startingOn(answer.start(), answer.term(), published);
    assertFalse(known.isProvisional());
    assertEquals(Optional.of(day("2027-01-07")), known.due());
    assertEquals(answer, known);
  }

  @Test
  void a_calendar_period_is_provisional_only_by_its_end() {
    assertTrue(calendarDays("2026-11-23", 60).isProvisional());
    assertFalse(calendarDays("2026-10-26", 60).isProvisional());
    assertTrue(calendarDays("2026-10-27", 60).isProvisional());
    assertFalse(workingDays("2026-12-24", 1).isProvisional());
    assertTrue(workingDays("2026-12-24", 2).isProvisional());
  }

  @Test
  void equal_facts_make_equal_deadlines() {
    Deadline same = calendarDays("2026-03-02", 60);
    assertEquals(DECISION, same);
    assertEquals(DECISION.hashCode(), same.hashCode());
    assertNotEquals(DECISION, same.extended(1));
    assertNotEquals(DECISION, same.paused(pause("2026-04-01", "2026-04-01")));
    assertNotEquals(DECISION, calendarDays("2026-03-03", 60));
    assertNotEquals(DECISION, calendarDays("2026-03-02", 30));
    assertFalse(DECISION.equals(null));
    assertTrue(DECISION.toString().contains("2026-05-06"));
    assertTrue(DECISION.paused(pause("2026-03-12", null)).toString().contains("paused"));
  }

  static Deadline workingDays(String start, int days) {
    return Deadline.startingOn(day(start), Term.workingDays(days, "ARL-30(1)"), CALENDAR);
  }

  static Deadline calendarDays(String start, int days) {
    return Deadline.startingOn(day(start), Term.calendarDays(days, "ARL-62(1)"), CALENDAR);
  }

  static Pause pause(String from, String to) {
    return new Pause(day(from), to == null ? null : day(to), "等待另案结果", null);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
