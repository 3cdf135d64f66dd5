package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;

class ExchangesTest {

  @Test
  void theCopyGoesOutWithinSevenWorkingDaysAndTheAnswerComesWithinTen() {
    Trial trial = Trial.accepted("2026-02-12");
    assertEquals(LocalDate.of(2026, 2, 28), trial.clocks().send().due());
    trial.on("2026-02-28").does(Trial.CLERK, new Command.SendToRespondent(""));
    assertEquals(Clock.State.MET, trial.clocks().send().state());
    assertEquals(null, trial.clocks().answer());
    trial.serves(DocumentKind.ANSWER_NOTICE, PartyRef.RESPONDENT);
    assertEquals(LocalDate.of(2026, 3, 13), trial.clocks().answer().due());
    assertTrue(trial.paper(DocumentKind.ANSWER_NOTICE).document().body().value().contains("十个工作日"));
  }

  @Test
  void inTheSimplifiedProcedureItIsThreeAndFive() {
    Trial trial =
        Trial.submitted("2026-09-30")
            .does(
                Trial.CLERK,
                new Command.Accept(null, Procedure.SIMPLIFIED, SimplifiedGround.WARNING));
    assertEquals(LocalDate.of(2026, 10, 10), trial.clocks().send().due());
    assertEquals(LocalDate.of(2026, 10, 30), trial.clocks().decision().due());
    trial.sends();
    assertEquals(LocalDate.of(2026, 10, 13), trial.clocks().answer().due());
    assertTrue(trial.paper(DocumentKind.ANSWER_NOTICE).document().body().value().contains("第五十四条"));
  }

  @Test
  void anAcceptedCaseCanStillTakeTheSimplifiedProcedureUntilTheCopyIsSent() {
    Trial trial =
        Trial.accepted("2026-03-02")
            .does(Trial.CLERK, new Command.UseSimplified(SimplifiedGround.CONSENT, "各方同意"));
    assertEquals(LocalDate.of(2026, 4, 1), trial.clocks().decision().due());
    assertEquals(
        "SIMPLIFIED_ALREADY",
        trial
            .refused(Trial.CLERK, new Command.UseSimplified(SimplifiedGround.CONSENT, "再"))
            .code());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.sent("2026-03-02")
            .refused(Trial.CLERK, new Command.UseSimplified(SimplifiedGround.CONSENT, "晚了"))
            .code());
  }

  @Test
  void anAnswerIsRecordedOnceAndItsLatenessIsSeen() {
    Trial trial = Trial.sent("2026-03-02").on("2026-03-20");
    LocalDate late = LocalDate.of(2026, 3, 17);
    trial.does(Trial.CLERK, new Command.RecordAnswer(late, null, List.of("file-1"), "迟了"));
    Event.AnswerReceived event = trial.last(Event.AnswerReceived.class);
    assertTrue(event.late());
    assertEquals(false, event.evidence());
    assertEquals(List.of("file-1"), trial.state().addedFiles());
    assertEquals(Stage.EXAMINATION, trial.state().stage());
    assertEquals(
        "ANSWERED_ALREADY",
        trial.refused(Trial.CLERK, new Command.RecordAnswer(late, true, List.of(), "")).code());
  }

  @Test
  void anAnswerOnTheLastDayIsInTime() {
    Trial trial = Trial.sent("2026-03-02").on("2026-03-16");
    trial.answers();
    assertEquals(false, trial.last(Event.AnswerReceived.class).late());
  }

  @Test
  void anAnswerThatDoesNotComeHidesNoDecisionThatIsLateAndIsNotTheOrgansLateness() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(midnightAfter(trial.clocks().send()), trial.clocks().organDue());
    trial.sends().on("2026-03-20");
    assertEquals(Clock.State.OVERDUE, trial.clocks().answer().state());
    assertEquals(trial.clocks().answer(), trial.clocks().next().orElseThrow());
    assertEquals(midnightAfter(trial.clocks().decision()), trial.clocks().organDue());
    assertTrue(trial.clocks().organDue().orElseThrow().isAfter(trial.now()));
  }

  @Test
  void nothingBindsTheOrganBeforeItAcceptsAndWhatIsNotRefusedInTimeIsAccepted() {
    assertEquals(Optional.empty(), Trial.submitted("2026-03-02").clocks().organDue());
  }

  private static Optional<Instant> midnightAfter(Clock clock) {
    return Optional.of(clock.due().plusDays(1).atStartOfDay(Shanghai.ZONE).toInstant());
  }

  @Test
  void anAnswerComesNeitherBeforeTheCopyNorFromTheFuture() {
    Trial trial = Trial.sent("2026-03-02").on("2026-03-03");
    assertEquals(
        List.of("/receivedOn TOO_EARLY"),
        trial.faults(
            Trial.CLERK, new Command.RecordAnswer(LocalDate.of(2026, 3, 1), true, List.of(), "")));
    assertEquals(
        List.of("/receivedOn TOO_LATE"),
        trial.faults(
            Trial.CLERK, new Command.RecordAnswer(LocalDate.of(2026, 3, 4), true, List.of(), "")));
  }

  @Test
  void silenceOfTheRespondentIsRecordedOnlyAfterThePeriodAndALateAnswerStillCounts() {
    Trial trial = Trial.sent("2026-03-02");
    Command missed = new Command.RecordNoAnswer("");
    LocalDate due = LocalDate.of(2026, 3, 16);
    trial.at(Shanghai.endOf(due).minusMillis(1));
    assertEquals("ANSWER_PERIOD_RUNS", trial.refused(Trial.CLERK, missed).code());
    trial.at(Shanghai.endOf(due)).does(Trial.CLERK, missed);
    assertEquals(due, trial.last(Event.AnswerMissed.class).dueOn());
    assertEquals(Stage.EXAMINATION, trial.state().stage());
    assertTrue(
        Telling.of(trial.last(Event.AnswerMissed.class), due).citations().stream()
            .anyMatch(one -> one.key().equals("ARL-70")));
    trial.answers();
    assertTrue(trial.state().exchange().missed());
    assertTrue(trial.last(Event.AnswerReceived.class).late());
  }

  @Test
  void withoutServiceOfTheCopyThereIsNoLapse() {
    Trial trial =
        Trial.accepted("2026-03-02")
            .does(Trial.CLERK, new Command.SendToRespondent(""))
            .on("2026-12-01");
    assertEquals(
        "ANSWER_PERIOD_RUNS", trial.refused(Trial.CLERK, new Command.RecordNoAnswer("")).code());
  }

  @Test
  void partiesBringEvidenceAndReadTheFile() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(Trial.ZHANG, new Command.AddEvidence("照片", List.of("file-1", "file-2")));
    assertEquals(List.of("file-1", "file-2"), trial.state().addedFiles());
    trial.does(
        Trial.CLERK, new Command.RecordInspection(PartyRef.APPLICANT, trial.today(), "答复和证据"));
    assertEquals(
        List.of("/party NOT_AN_OPTION", "/inspectedOn TOO_EARLY"),
        trial.faults(
            Trial.CLERK,
            new Command.RecordInspection(PartyRef.RESPONDENT, LocalDate.of(2026, 3, 1), "全部")));
  }
}
