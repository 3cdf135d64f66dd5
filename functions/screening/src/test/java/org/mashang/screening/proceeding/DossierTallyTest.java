package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.Actor;
import org.mashang.casework.tally.Count;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

/**
 * What whole stories of cases come to in the figures: measure, division, organ, kind, outcome, time
 * (minutes or working days); a dash where there is none.
 */
class DossierTallyTest {

  static Stream<Arguments> stories() {
    return Stream.of(
        story(
            "withdrawnInTwoWorkingDaysOverAHoliday",
            withdrawn(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.opinion 330802 330802P1 NEEDS_HUMAN DIFFERS -
            screening.decided 330802 330802P1 WITHDRAWN ON_TIME 2"""),
        story(
            "prosecutedAndClosed",
            prosecuted(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.opinion 330802 330802P1 NEEDS_HUMAN DIFFERS -
            screening.decided 330802 330802P1 PROSECUTED ON_TIME 2
            screening.closed 330802 330802P1 PROSECUTED - 3"""),
        story(
            "decidedLateAfterItsClockHadRunOut",
            late(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.overdue 330802 330802P1 REVIEW - -
            screening.opinion 330802 330802P1 NEEDS_HUMAN DIFFERS -
            screening.decided 330802 330802P1 PROSECUTED LATE 41"""),
        story(
            "correctedAndScreenedAgain",
            corrected(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.corrected 330802 330802P1 BLOOD_ALCOHOL - -
            screening.screened 330802 330802P1 AGAIN NEEDS_HUMAN -"""),
        story(
            "theProsecutorGoesWithTheMachine",
            agreed(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.opinion 330802 330802P1 NEEDS_HUMAN AGREES -"""),
        story(
            "sentBackAndReceivedAgain",
            sentBack(),
            """
            screening.opened 330802 330802P1 TRANSFERRED - -
            screening.screened 330802 330802P1 FIRST NEEDS_HUMAN 0
            screening.opinion 330802 330802P1 NEEDS_HUMAN DIFFERS -
            screening.decided 330802 330802P1 WITHDRAWN ON_TIME 1"""),
        story(
            "onlyAskedToLook",
            requested(),
            """
            screening.opened 330802 330802P1 REQUESTED - -
            screening.decided 330802 330802P1 WITHDRAWN - 0"""));
  }

  private static Arguments story(String name, Trial trial, String counts) {
    return Arguments.of(name, trial, counts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryComesTo(String name, Trial trial, String counts) {
    assertEquals(
        counts,
        trial.counts().stream().map(DossierTallyTest::line).collect(Collectors.joining("\n")),
        name);
  }

  /** Received on a Wednesday before the national holiday, which ends on the next Wednesday. */
  private static Trial withdrawn() {
    return Trial.opened("2026-09-01", "2026-09-30")
        .does(Trial.GU, new Command.Take())
        .announces("p1")
        .arrives("p1")
        .reads("p1")
        .screens("血液酒精含量为128.5mg/100ml")
        .proposes(OpinionKind.SUGGEST_WITHDRAWAL)
        .on("2026-10-09")
        .does(Trial.GU, new Command.RecordWithdrawal(LocalDate.of(2026, 10, 9), "撤案"));
  }

  /** Received on a Friday; the Sunday after it is a make-up workday. */
  private static Trial prosecuted() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_PROSECUTION).on("2026-09-21");
    return trial
        .does(Trial.GU, new Command.RecordDecision(trial.today(), "1号"))
        .completes(DutyKind.LICENCE_REVOKED)
        .on("2026-09-22")
        .does(Trial.GU, new Command.Close(""));
  }

  private static Trial late() {
    Trial trial = Trial.heard().on("2026-11-20");
    return trial
        .does(
            Actor.SYSTEM,
            new Command.NoteClockPassed(ClockCode.REVIEW, trial.clock(ClockCode.REVIEW).due()))
        .proposes(OpinionKind.PROPOSE_PROSECUTION)
        .does(Trial.GU, new Command.RecordDecision(trial.today(), "1号"));
  }

  private static Trial corrected() {
    return Trial.screened().corrects(FactKey.BLOOD_ALCOHOL, "138.5");
  }

  private static Trial agreed() {
    return Trial.screened()
        .does(Trial.GU, new Command.GiveOpinion(OpinionKind.SUGGEST_WITHDRAWAL, true, null, "同意"));
  }

  private static Trial sentBack() {
    Trial trial = Trial.heard().proposes(OpinionKind.SEND_BACK).on("2026-10-15");
    trial.does(Trial.ASSISTANT, new Command.RecordReturn(trial.today(), "补充完毕")).on("2026-10-16");
    return trial.does(Trial.GU, new Command.RecordWithdrawal(trial.today(), "撤案"));
  }

  private static Trial requested() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18", false, Referral.REQUESTED);
    return trial
        .does(Trial.GU, new Command.Take())
        .does(Trial.GU, new Command.RecordWithdrawal(trial.today(), "撤案"));
  }

  private static String line(Count one) {
    assertEquals("", one.hall() + one.channel());
    assertEquals(0, one.amount());
    return Stream.of(
            one.measure(),
            one.division(),
            one.organ(),
            one.kind(),
            one.outcome(),
            one.lasted() == null ? "-" : one.lasted())
        .map(String::valueOf)
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" "));
  }
}
