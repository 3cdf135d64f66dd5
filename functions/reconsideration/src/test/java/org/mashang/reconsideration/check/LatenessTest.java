package org.mashang.reconsideration.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.AnApplication;
import org.mashang.reconsideration.application.Delay;
import org.mashang.reconsideration.check.Check.Outcome;

class LatenessTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  @Test
  void sixtyDaysFromKnowingRollOverTheNationalHolidays() {
    var known = AnApplication.complete().known(null, day("2026-08-03"));
    assertEquals(Outcome.OK, check(known, "2026-10-08").outcome());
    assertEquals(Outcome.ATTENTION, check(known, "2026-10-09").outcome());
    assertTrue(
        String.valueOf(check(known, "2026-10-08").calculation()).contains("2026年10月8日"),
        "the calculation names the last day");
  }

  @Test
  void aMakeUpSaturdayIsAWorkdayAndDoesNotRoll() {
    var known = AnApplication.complete().known(null, day("2026-08-11"));
    assertEquals(Outcome.OK, check(known, "2026-10-10").outcome());
    assertEquals(Outcome.ATTENTION, check(known, "2026-10-11").outcome());
  }

  @Test
  void beingLateIsToldWithItsDaysAndIsNoRefusal() {
    Check late = check(AnApplication.complete().known(null, day("2026-08-03")), "2026-10-18");
    assertEquals(Outcome.ATTENTION, late.outcome());
    assertTrue(late.sentence().contains("10天"));
    assertTrue(late.sentence().contains("仍然可以提交"));
    assertEquals("ARL-20(1)", late.citations().get(0).key());
  }

  @Test
  void whoWasNotToldOfTheRightHasSixtyDaysFromLearningOfIt() {
    var untold =
        AnApplication.complete().known(null, day("2026-01-05")).told(false, day("2026-08-11"));
    assertEquals(Outcome.OK, check(untold, "2026-10-10").outcome());
    assertEquals(Outcome.ATTENTION, check(untold, "2026-10-12").outcome());
  }

  @Test
  void butNeverMoreThanAYearFromKnowingTheAct() {
    var untold =
        AnApplication.complete().known(null, day("2025-10-13")).told(false, day("2026-09-25"));
    assertEquals(Outcome.OK, check(untold, "2026-10-13").outcome());
    assertEquals(Outcome.ATTENTION, check(untold, "2026-10-14").outcome());
  }

  @Test
  void whoStillDoesNotKnowTheRightHasAYear() {
    var untold = AnApplication.complete().known(null, day("2025-10-13")).told(false, null);
    assertEquals(Outcome.OK, check(untold, "2026-10-13").outcome());
    assertEquals("ARL-20(3)", check(untold, "2026-10-13").citations().get(1).key());
  }

  @Test
  void whetherSomebodyWasToldCanBeUnknownAndThenSoIsTheAnswer() {
    var unsure = AnApplication.complete().known(null, day("2026-03-02")).told(null, null);
    assertEquals(Outcome.OK, check(unsure, "2026-05-06").outcome());
    assertEquals(Outcome.UNKNOWN, check(unsure, "2026-08-03").outcome());
  }

  @Test
  void afterAnObstacleTheTimeGoesOnAndDoesNotBeginAgain() {
    // 20 of 60 days had passed when the flood came; 40 are left when it is over
    var flooded =
        AnApplication.complete()
            .known(null, day("2026-03-01"))
            .delayed(new Delay(day("2026-03-22"), day("2026-05-31"), Personal.text("洪水封路")));
    assertEquals(Outcome.ATTENTION, check(flooded, "2026-07-10").outcome());
    assertTrue(check(flooded, "2026-07-10").sentence().contains("如果耽误的理由成立"));
    assertTrue(check(flooded, "2026-07-13").sentence().contains("看起来超过"));
    assertEquals("ARL-20(2)", check(flooded, "2026-07-10").citations().get(1).key());
  }

  @Test
  void anObstacleThatCameAfterTheTimeWasOverChangesNothing() {
    var tooLate =
        AnApplication.complete()
            .known(null, day("2026-01-05"))
            .delayed(new Delay(day("2026-05-01"), day("2026-09-30"), Personal.text("生病")));
    assertTrue(check(tooLate, "2026-10-08").sentence().contains("看起来超过"));
  }

  @Test
  void withoutADateNothingIsGuessed() {
    Check check = check(AnApplication.complete().known(null, null), "2026-10-12");
    assertEquals(Outcome.UNKNOWN, check.outcome());
  }

  @Test
  void aDutyNotPerformedIsCountedOtherwiseAndLeftToTheOfficer() {
    var duty =
        AnApplication.complete()
            .known(null, day("2026-01-05"))
            .of(ActKind.DUTY_NOT_PERFORMED, false, false, false);
    assertEquals(Outcome.UNKNOWN, check(duty, "2026-10-12").outcome());
  }

  @Property(tries = 500)
  void inTimeUpToTheLastDayAndNeverAfterIt(
      @ForAll @IntRange(min = 0, max = 900) int offset,
      @ForAll @IntRange(min = 0, max = 120) int later) {
    LocalDate known = day("2024-01-02").plusDays(offset);
    LocalDate last = CALENDAR.rollForward(known.plusDays(60));
    LocalDate received = known.plusDays(later);
    Check check =
        Lateness.of(AnApplication.complete().known(null, known).build(), received, CALENDAR);
    assertEquals(received.isAfter(last) ? Outcome.ATTENTION : Outcome.OK, check.outcome());
    assertNotNull(check.calculation());
  }

  @Property(tries = 300)
  void anObstacleNeverShortensTheTime(
      @ForAll @IntRange(min = 0, max = 600) int offset,
      @ForAll @IntRange(min = 0, max = 70) int from,
      @ForAll @IntRange(min = 0, max = 200) int length) {
    LocalDate known = day("2024-03-01").plusDays(offset);
    Delay delay =
        new Delay(known.plusDays(from), known.plusDays(from + length), Personal.text("生病"));
    LocalDate plain = ApplyLimit.sixtyDays(known, null, CALENDAR).due().orElseThrow();
    LocalDate delayed = ApplyLimit.sixtyDays(known, delay, CALENDAR).due().orElseThrow();
    assertTrue(!delayed.isBefore(plain), known + " " + delay);
    assertTrue(
        !delayed.isAfter(CALENDAR.rollForward(plain.plusDays(length + 14))), "only its days");
  }

  private static Check check(AnApplication application, String receivedOn) {
    return Lateness.of(application.build(), day(receivedOn), CALENDAR);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
