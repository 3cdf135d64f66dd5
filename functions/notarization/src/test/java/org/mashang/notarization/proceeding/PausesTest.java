package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.VerificationResult;

class PausesTest {

  private static final String DAY = "2026-03-02";

  private static Command.Pause pause(PauseGround ground, TellingMeans told) {
    return new Command.Pause(ground, "情况", told);
  }

  private static Command.StartVerification asks(boolean pauses, TellingMeans told) {
    return new Command.StartVerification("某大学", "学历是否属实", pauses, told);
  }

  private static Command.RecordVerification answered(String id) {
    return new Command.RecordVerification(
        id, VerificationResult.CONFIRMED, "复函属实", List.of("letter-" + id));
  }

  @ParameterizedTest
  @EnumSource(PauseGround.class)
  void timeStandsStillOnEachOfTheThreeGrounds(PauseGround ground) {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    assertEquals(LocalDate.of(2026, 3, 23), trial.clock(ClockCode.STATUTORY).due());
    trial.on("2026-03-04").does(Trial.SU, pause(ground, TellingMeans.TELEPHONE));
    assertEquals(Stage.PAUSED, trial.state().stage());
    assertEquals(Stage.HANDLING, trial.state().position());
    for (ClockCode code : List.of(ClockCode.STATUTORY, ClockCode.SERVICE)) {
      assertEquals(Clock.State.PAUSED, trial.clock(code).state());
      assertNull(trial.clock(code).due());
    }
    trial.on("2026-03-11").does(Trial.SU, new Command.Resume("消除"));
    assertEquals(LocalDate.of(2026, 3, 30), trial.clock(ClockCode.STATUTORY).due());
    assertEquals(LocalDate.of(2026, 3, 12), trial.clock(ClockCode.SERVICE).due());
    assertEquals(Stage.HANDLING, trial.state().stage());
  }

  @Test
  void thereAreThreeGroundsAndNoFourth() {
    assertEquals(
        List.of("FORCE_MAJEURE", "SUPPLEMENT", "VERIFICATION"),
        Trial.accepted(DAY, Requests.mandate()).options(Trial.SU, "pause", "ground"));
  }

  @Test
  void aPauseThatEndsOnItsDayCostsNothing() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    LocalDate due = trial.clock(ClockCode.STATUTORY).due();
    trial
        .on("2026-03-05")
        .does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, TellingMeans.ONLINE))
        .does(Trial.SU, new Command.Resume("弄错了"));
    assertEquals(due, trial.clock(ClockCode.STATUTORY).due());
  }

  @Test
  void thePromiseOfTheSameDayMovesWithAPause() {
    Trial trial = Trial.accepted("2026-09-30", Requests.licence());
    trial.does(Trial.SU, pause(PauseGround.VERIFICATION, TellingMeans.ONLINE));
    assertEquals(Clock.State.PAUSED, trial.clock(ClockCode.SERVICE).state());
    trial.on("2026-10-05").does(Trial.SU, new Command.Resume("核实完毕"));
    assertEquals(LocalDate.of(2026, 10, 8), trial.clock(ClockCode.SERVICE).due());
  }

  @Test
  void thePartyIsToldPromptlyAndAClockSaysSo() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, null));
    Clock clock = trial.clock(ClockCode.TELL_PAUSE);
    assertEquals(LocalDate.of(2026, 3, 3), clock.due());
    assertEquals(Clock.State.RUNNING, clock.state());
    trial.on("2026-03-05");
    assertEquals(Clock.State.OVERDUE, trial.clock(ClockCode.TELL_PAUSE).state());
    assertEquals(
        List.of("/toldOn TOO_EARLY"),
        trial.faults(
            Trial.SU, new Command.RecordTold(LocalDate.of(2026, 3, 1), TellingMeans.LETTER)));
    assertEquals(
        List.of("/toldOn TOO_LATE"),
        trial.faults(
            Trial.SU, new Command.RecordTold(LocalDate.of(2026, 3, 6), TellingMeans.LETTER)));
    trial.does(Trial.SU, new Command.RecordTold(LocalDate.of(2026, 3, 4), TellingMeans.LETTER));
    assertEquals(Clock.State.MET, trial.clock(ClockCode.TELL_PAUSE).state());
    assertEquals(LocalDate.of(2026, 3, 4), trial.state().pauses().getFirst().toldOn());
    assertEquals(
        "NOTHING_TO_TELL",
        trial.refused(Trial.SU, new Command.RecordTold(trial.today(), TellingMeans.LETTER)).code());
  }

  @Test
  void aPauseIsToldAtOnceWhereThePartyWasToldAtOnce() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, TellingMeans.IN_PERSON));
    assertEquals(trial.today(), trial.state().pauses().getFirst().toldOn());
    assertEquals(Clock.State.MET, trial.clock(ClockCode.TELL_PAUSE).state());
  }

  @Test
  void eachPauseIsToldBeforeThereIsAnother() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, null));
    trial.on("2026-03-04").does(Trial.SU, new Command.Resume("消除"));
    assertEquals(
        "PAUSE_NOT_TOLD",
        trial.refused(Trial.SU, pause(PauseGround.VERIFICATION, TellingMeans.ONLINE)).code());
    assertEquals(
        "PAUSE_NOT_TOLD",
        trial
            .refused(Trial.SU, new Command.RequestSupplement(List.of("一份"), TellingMeans.ONLINE))
            .code());
    assertEquals(
        List.of("/pauses PAUSE_NOT_TOLD"), trial.faults(Trial.SU, asks(true, TellingMeans.ONLINE)));
    trial.does(Trial.SU, asks(false, null));
    trial.does(Trial.SU, new Command.RecordTold(trial.today(), TellingMeans.TELEPHONE));
    trial.does(Trial.SU, pause(PauseGround.VERIFICATION, TellingMeans.ONLINE));
    assertTrue(trial.state().pauses().stream().allMatch(one -> one.toldOn() != null));
  }

  @Test
  void timeThatStandsStillStandsStillOnce() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, TellingMeans.ONLINE));
    assertEquals(
        "CLOCK_PAUSED",
        trial.refused(Trial.SU, pause(PauseGround.SUPPLEMENT, TellingMeans.ONLINE)).code());
    assertEquals(
        "CLOCK_PAUSED",
        trial
            .refused(Trial.SU, new Command.RequestSupplement(List.of("一份"), TellingMeans.ONLINE))
            .code());
    trial.does(Trial.SU, new Command.Resume("消除"));
    assertEquals("NOT_PAUSED", trial.refused(Trial.SU, new Command.Resume("又")).code());
  }

  @Test
  void whileTimeStandsStillNothingIsIssued() {
    Trial trial = Trial.drafted(DAY, Requests.mandate());
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, TellingMeans.ONLINE));
    assertEquals("CLOCK_PAUSED", trial.refused(Trial.SU, new Command.Issue(1, "check-1")).code());
    assertEquals("CLOCK_PAUSED", trial.refused(Trial.SU, new Command.Draft(Map.of())).code());
    trial.does(Trial.SU, new Command.Resume("消除")).issues();
  }

  @Test
  void askingForASupplementAfterAcceptanceStopsTheClockUntilItComes() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial
        .on("2026-03-04")
        .does(Trial.SU, new Command.RequestSupplement(List.of("决议"), TellingMeans.ONLINE));
    Interval pause = trial.state().pause();
    assertEquals(new Interval(PauseGround.SUPPLEMENT, trial.today(), null, trial.today()), pause);
    trial.on("2026-03-09").does(Trial.APPLICANT, new Command.Supplement("补交", List.of("file-a")));
    assertNull(trial.state().pause());
    assertEquals(LocalDate.of(2026, 3, 26), trial.clock(ClockCode.STATUTORY).due());
  }

  @Test
  void aSupplementEndsNoPauseOfAnotherGround() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, new Command.RequestSupplement(List.of("决议"), TellingMeans.ONLINE));
    trial.does(Trial.SU, new Command.Resume("先行办理"));
    trial.does(Trial.SU, pause(PauseGround.FORCE_MAJEURE, TellingMeans.ONLINE));
    trial.does(Trial.SU, new Command.Supplement("窗口收到", List.of()));
    assertEquals(PauseGround.FORCE_MAJEURE, trial.state().pause().ground());
  }

  @Test
  void askingAThirdPartyMayStopTheClockUntilItAnswers() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, asks(true, TellingMeans.ONLINE));
    assertEquals(PauseGround.VERIFICATION, trial.state().pause().ground());
    trial.on("2026-03-09").does(Trial.SU, answered("inquiry-1"));
    assertNull(trial.state().pause());
    Verification one = trial.state().verifications().getFirst();
    assertEquals(VerificationResult.CONFIRMED, one.result());
    assertEquals(LocalDate.parse(DAY), one.askedOn());
    assertTrue(trial.state().addedFiles().contains("letter-inquiry-1"));
    assertEquals("NOTHING_ASKED", trial.refused(Trial.SU, answered("inquiry-1")).code());
  }

  @Test
  void askingAThirdPartyNeedNotStopTheClock() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).does(Trial.SU, asks(false, null));
    assertNull(trial.state().pause());
    trial.does(Trial.SU, pause(PauseGround.VERIFICATION, TellingMeans.ONLINE));
    trial.does(Trial.SU, answered("inquiry-1"));
    assertEquals(PauseGround.VERIFICATION, trial.state().pause().ground());
  }

  @Test
  void theClockRunsAgainOnlyAfterTheLastAnswer() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.SU, asks(true, TellingMeans.ONLINE));
    trial.does(Trial.SU, new Command.Resume("先行办理"));
    trial.does(Trial.SU, asks(true, TellingMeans.ONLINE));
    trial.does(Trial.SU, answered("inquiry-1"));
    assertEquals(PauseGround.VERIFICATION, trial.state().pause().ground());
    trial.does(Trial.SU, answered("inquiry-2"));
    assertNull(trial.state().pause());
  }

  @Test
  void nothingIsIssuedBeforeEveryAnswerIsThere() {
    Trial trial = Trial.drafted(DAY, Requests.mandate()).does(Trial.SU, asks(false, null));
    assertEquals(
        "VERIFICATION_OPEN", trial.refused(Trial.SU, new Command.Issue(1, "check-1")).code());
    assertEquals(
        List.of("/verification NOT_AN_OPTION"), trial.faults(Trial.SU, answered("inquiry-2")));
    trial.does(Trial.SU, answered("inquiry-1")).issues();
  }

  @Test
  void twentyInquiriesAreEnough() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    for (int i = 0; i < 20; i++) {
      trial.does(Trial.SU, asks(false, null));
    }
    assertEquals("TOO_MANY_VERIFICATIONS", trial.refused(Trial.SU, asks(false, null)).code());
  }
}
