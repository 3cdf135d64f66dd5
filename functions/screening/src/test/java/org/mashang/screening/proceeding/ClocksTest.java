package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Clock;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

class ClocksTest {

  private static final Command.ApplyFastTrack ALL_FOUR =
      new Command.ApplyFastTrack(true, true, true, true);

  @ParameterizedTest(name = "received on {0}, in custody: {1}: one month ends on {2}")
  @CsvSource({
    // 18 October is a Sunday
    "2026-09-18, false, 2026-10-19",
    "2026-09-18, true, 2026-10-18",
    "2026-09-15, false, 2026-10-15",
    // 1 October begins the holidays; the 8th is a workday
    "2026-09-01, false, 2026-10-08",
    "2026-09-01, true, 2026-10-01",
    "2026-01-31, false, 2026-02-28",
    "2026-01-31, true, 2026-02-28",
  })
  void theReviewTakesOneMonthAndOnlyOutsideCustodyAnEndOnARestDayMoves(
      String received, boolean inCustody, String due) {
    Trial.opened("2026-01-01", received, inCustody, Referral.TRANSFERRED)
        .due(ClockCode.REVIEW, due);
  }

  @Test
  void fifteenDaysMoreAreCountedFromTheMonthsOwnEnd() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18").does(Trial.GU, new Command.Take());
    trial.does(Trial.GU, new Command.Extend("案情复杂")).due(ClockCode.REVIEW, "2026-11-02");
    trial.refuses(Trial.GU, new Command.Extend("仍然复杂"), "EXTENDED_ALREADY");
  }

  @Test
  void aTimeThatIsOverIsNotExtended() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18").does(Trial.GU, new Command.Take());
    trial.on("2026-10-20").refuses(Trial.GU, new Command.Extend("案情复杂"), "TOO_LATE");
  }

  @Test
  void theFastTrackTakesTenDaysAndAllFourConditions() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-14").does(Trial.GU, new Command.Take());
    trial.refuses(
        Trial.GU, new Command.ApplyFastTrack(true, false, true, true), "CONDITION_MISSING");
    trial.does(Trial.GU, ALL_FOUR).due(ClockCode.REVIEW, "2026-09-24");
    // 1 October, a holiday, moves to the 8th
    trial.due(ClockCode.FAST_TRACK, "2026-10-08");
    trial.does(Trial.GU, new Command.Extend("可能判处的刑期超过一年"));
    trial.due(ClockCode.REVIEW, "2026-09-29");
    trial.does(Trial.GU, new Command.LeaveFastTrack("不再认罪认罚"));
    assertFalse(trial.runs(ClockCode.FAST_TRACK));
  }

  @Test
  void theThirtyDaysBindTheProcuratorateOnlyWhereItHasTheCaseAndTookTheFastTrack() {
    Trial trial = Trial.opened("2026-08-25", "2026-09-18").does(Trial.GU, new Command.Take());
    trial.due(ClockCode.FAST_TRACK, "2026-09-24").due(ClockCode.REVIEW, "2026-10-19");
    assertEquals(Trial.at("2026-10-20", 0), organDue(trial).orElseThrow());
    trial.does(Trial.GU, ALL_FOUR);
    assertEquals(Trial.at("2026-09-25", 0), organDue(trial).orElseThrow());
    Trial asked = Trial.opened("2026-08-25", "2026-09-18", false, Referral.REQUESTED);
    asked.does(Trial.GU, new Command.Take()).does(Trial.GU, ALL_FOUR);
    assertTrue(asked.runs(ClockCode.FAST_TRACK));
    assertEquals(Optional.empty(), organDue(asked));
  }

  private static Optional<Instant> organDue(Trial trial) {
    return new Clocks(trial.state(), trial.now()).organDue();
  }

  @Test
  void theOfficesPromiseRunsFromTheFirstScreeningToTheFirstOpinionAndIsNoLaw() {
    Trial trial = Trial.heard();
    trial.due(ClockCode.SERVICE, "2026-09-21");
    assertEquals(0, trial.clock(ClockCode.SERVICE).citations().size());
    trial.on("2026-09-24");
    assertEquals(Clock.State.OVERDUE, trial.clock(ClockCode.SERVICE).state());
    trial.proposes(OpinionKind.PROPOSE_PROSECUTION);
    assertEquals(Clock.State.MET, trial.clock(ClockCode.SERVICE).state());
  }

  @Test
  void whatThePoliceOnlyAskAboutHasNoReviewTimeUntilItIsTransferred() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18", false, Referral.REQUESTED);
    assertFalse(trial.runs(ClockCode.REVIEW));
    trial
        .on("2026-09-25")
        .does(Trial.ASSISTANT, new Command.RecordTransfer(LocalDate.parse("2026-09-24"), ""));
    trial.due(ClockCode.REVIEW, "2026-10-26");
  }

  @Test
  void whileThePoliceInvestigateFurtherTheReviewStandsStillAndBeginsAnew() {
    Trial trial = Trial.heard().proposes(OpinionKind.SEND_BACK);
    assertFalse(trial.runs(ClockCode.REVIEW));
    trial.due(ClockCode.SUPPLEMENT, "2026-10-19");
    assertEquals(Optional.empty(), organDue(trial));
    trial
        .on("2026-10-15")
        .does(Trial.ASSISTANT, new Command.RecordReturn(LocalDate.parse("2026-10-14"), "补充完毕"));
    assertFalse(trial.runs(ClockCode.SUPPLEMENT));
    trial.due(ClockCode.REVIEW, "2026-11-16");
    assertEquals(Trial.at("2026-11-17", 0), organDue(trial).orElseThrow());
  }

  @Test
  void askingForAPaperStopsNoClock() {
    Trial trial = Trial.screened();
    LocalDate before = trial.clock(ClockCode.REVIEW).due();
    trial.does(Trial.GU, new Command.AskForPaper("STATEMENT", "请补充讯问笔录"));
    assertEquals(before, trial.clock(ClockCode.REVIEW).due());
  }

  @Test
  void aClockThatRanOutIsPutOnRecordOnceAndDecidesNothing() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18").does(Trial.GU, new Command.Take());
    Command.NoteClockPassed passed =
        new Command.NoteClockPassed(ClockCode.REVIEW, LocalDate.parse("2026-10-19"));
    trial.on("2026-10-19").refuses(Actor.SYSTEM, passed, "NOT_PASSED");
    trial.on("2026-10-20").does(Actor.SYSTEM, passed);
    trial.refuses(Actor.SYSTEM, passed, "NOT_PASSED");
    trial.refuses(Trial.GU, passed, "NOT_YOURS_TO_DO");
    assertTrue(trial.permitted(Trial.GU).contains("recordQuestioning"));
  }
}
