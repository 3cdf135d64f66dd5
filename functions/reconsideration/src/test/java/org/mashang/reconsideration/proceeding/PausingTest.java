package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.NormativeRoute;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.term.SuspensionGround;
import org.mashang.reconsideration.term.TerminationGround;

class PausingTest {

  @ParameterizedTest
  @EnumSource(SuspensionGround.class)
  void everyGroundThatFitsTheApplicantSuspends(SuspensionGround ground) {
    boolean organisation = ground == SuspensionGround.ORGANISATION_ENDED;
    Trial trial =
        Trial.submitted(
                "2026-03-02", organisation ? Applications.ofCompany() : Applications.ofPerson())
            .accepts();
    if (ground == SuspensionGround.NORMATIVE_REVIEW) {
      trial.does(
          Trial.CLERK,
          new Command.StartNormativeReview(NormativeRoute.TRANSFERRED, "某办法", "市人民政府", "无权处理"));
    }
    trial.does(Trial.CLERK, new Command.Suspend(ground, "情况"));
    assertEquals(Stage.SUSPENDED, trial.state().stage());
    String text = trial.paper(DocumentKind.SUSPENSION_NOTICE).document().body().value();
    assertTrue(text.contains("第三十九条第一款"), text);
  }

  @Test
  void groundsThatDoNotFitTheApplicantAreNoOptions() {
    Trial person = Trial.accepted("2026-03-02");
    Trial company = Trial.submitted("2026-03-02", Applications.ofCompany()).accepts();
    Command death = new Command.Suspend(SuspensionGround.PERSON_DIED, "情况");
    Command ended = new Command.Suspend(SuspensionGround.ORGANISATION_ENDED, "情况");
    Command review = new Command.Suspend(SuspensionGround.NORMATIVE_REVIEW, "情况");
    assertEquals(List.of("/ground NOT_AN_OPTION"), company.faults(Trial.CLERK, death));
    assertEquals(List.of("/ground NOT_AN_OPTION"), person.faults(Trial.CLERK, ended));
    assertEquals(List.of("/ground NOT_AN_OPTION"), person.faults(Trial.CLERK, review));
  }

  @Test
  void theDaysOfAPauseAreNotCounted() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(LocalDate.of(2026, 5, 6), trial.clocks().decision().due());
    trial
        .on("2026-03-12")
        .does(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER_CASE_PENDING, "等判决"));
    assertEquals(Clock.State.PAUSED, trial.clocks().decision().state());
    assertEquals(null, trial.clocks().decision().due());
    trial.on("2026-04-01").does(Trial.CLERK, new Command.Resume("判决已生效"));
    // nine days before the pause, the other fifty-one from 1 April on
    assertEquals(LocalDate.of(2026, 5, 21), trial.clocks().decision().due());
    assertEquals(Stage.ACCEPTED, trial.state().stage());
    assertTrue(
        trial
            .paper(DocumentKind.RESUMPTION_NOTICE)
            .document()
            .body()
            .value()
            .contains("2026年5月21日"));
  }

  @Test
  void aPauseOnTheSameDayCostsNothing() {
    Trial trial = Trial.accepted("2026-03-02");
    LocalDate due = trial.clocks().decision().due();
    trial
        .on("2026-03-12")
        .does(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER, "情况"))
        .does(Trial.CLERK, new Command.Resume("弄错了"));
    assertEquals(due, trial.clocks().decision().due());
  }

  @Test
  void theServiceOfTheNoticeOnTheApplicantIsKeptWithThePause() {
    Trial trial =
        Trial.accepted("2026-03-02")
            .does(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER, "情况"))
            .on("2026-03-05")
            .serves(DocumentKind.SUSPENSION_NOTICE, PartyRef.APPLICANT);
    assertEquals(LocalDate.of(2026, 3, 5), trial.state().pauses().get(0).toldOn());
  }

  @Test
  void whileSuspendedNothingIsDecided() {
    Trial trial =
        Trial.examined("2026-03-02")
            .does(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER, "情况"));
    assertEquals(
        "CASE_SUSPENDED",
        trial
            .refused(Trial.CLERK, new Command.ProposeDecision(null, null, null, null, null, null))
            .code());
    assertEquals(
        "CASE_SUSPENDED",
        trial.refused(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER, "又")).code());
  }

  @Test
  void onlyASuspendedCaseIsResumed() {
    assertEquals(
        "NOT_SUSPENDED",
        Trial.accepted("2026-03-02").refused(Trial.CLERK, new Command.Resume("理由")).code());
  }

  @Test
  void sixtyDaysOfAPauseByDeathEndTheCaseAndNotOneDayEarlier() {
    Trial trial =
        Trial.accepted("2026-08-03")
            .does(Trial.CLERK, new Command.Suspend(SuspensionGround.PERSON_DIED, "情况"));
    Command end = new Command.Terminate(TerminationGround.SUSPENDED_SIXTY_DAYS, "仍无人参加");
    // 2 October is a holiday: the period ends on 8 October
    trial.at(Shanghai.endOf(LocalDate.of(2026, 10, 8)).minusMillis(1));
    assertEquals(List.of("/ground NOT_AN_OPTION"), trial.faults(Trial.CLERK, end));
    trial.at(Shanghai.endOf(LocalDate.of(2026, 10, 8))).does(Trial.CLERK, end);
    assertEquals(Outcome.TERMINATED, trial.state().ending().outcome());
    assertEquals(Stage.SERVICE, trial.state().stage());
  }

  @Test
  void sixtyDaysOfAPauseOnOtherGroundsEndNothing() {
    Trial trial =
        Trial.accepted("2026-08-03")
            .does(Trial.CLERK, new Command.Suspend(SuspensionGround.PERSON_MISSING, "情况"))
            .on("2027-08-03");
    assertEquals(
        List.of("/ground NOT_AN_OPTION"),
        trial.faults(
            Trial.CLERK, new Command.Terminate(TerminationGround.SUSPENDED_SIXTY_DAYS, "理由")));
    assertEquals(null, trial.clocks().suspensionLimit());
  }

  @Test
  void theGroundsOfTerminationFitTheApplicantAndTheAct() {
    Trial person = Trial.accepted("2026-03-02");
    Trial company = Trial.submitted("2026-03-02", Applications.ofCompany()).accepts();
    Trial licence = Trial.submitted("2026-03-02", Applications.about(ActKind.LICENCE)).accepts();
    person.does(Trial.CLERK, new Command.Terminate(TerminationGround.CRIMINAL_MEASURE, "被刑事拘留"));
    company.does(
        Trial.CLERK, new Command.Terminate(TerminationGround.NO_SUCCESSOR_CONTINUES, "无承受人"));
    assertEquals(
        List.of("/ground NOT_AN_OPTION"),
        licence.faults(
            Trial.CLERK, new Command.Terminate(TerminationGround.CRIMINAL_MEASURE, "理由")));
    assertEquals(
        List.of("/ground NOT_AN_OPTION"),
        licence.faults(Trial.CLERK, new Command.Terminate(TerminationGround.WITHDRAWN, "理由")));
    licence.does(
        Trial.CLERK, new Command.Terminate(TerminationGround.NO_RELATIVE_CONTINUES, "无近亲属"));
    assertEquals(Outcome.TERMINATED, licence.state().ending().outcome());
  }

  @Test
  void aPartyAsksToWithdrawAndTheOfficePermits() {
    Trial trial = Trial.sent("2026-03-02");
    assertEquals(
        "NO_WITHDRAWAL_REQUEST",
        trial.refused(Trial.CLERK, new Command.PermitWithdrawal("可以")).code());
    trial.does(Trial.ZHANG, new Command.Withdraw("事情解决了"));
    assertEquals(
        "WITHDRAWAL_REQUESTED_ALREADY",
        trial.refused(Trial.ZHANG, new Command.Withdraw("再撤")).code());
    trial.does(Trial.CLERK, new Command.PermitWithdrawal("自愿"));
    assertEquals(Outcome.TERMINATED, trial.state().ending().outcome());
    Issued paper = trial.paper(DocumentKind.TERMINATION);
    assertEquals(List.of(PartyRef.APPLICANT, PartyRef.RESPONDENT), paper.outstanding());
    assertTrue(paper.document().body().value().contains("第七十四条第二款"));
    trial
        .serves(DocumentKind.TERMINATION, PartyRef.APPLICANT)
        .serves(DocumentKind.TERMINATION, PartyRef.RESPONDENT);
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void aWithdrawalThatIsNotPermittedChangesNothing() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(Trial.ZHANG, new Command.Withdraw("被劝的"))
            .does(Trial.CLERK, new Command.DenyWithdrawal("不是真实意愿"));
    assertEquals(Stage.ANSWER, trial.state().stage());
    assertFalse(trial.state().withdrawalRequested());
  }

  @Test
  void aCaseIsTerminatedEvenWhileSuspended() {
    Trial trial =
        Trial.accepted("2026-03-02")
            .does(Trial.CLERK, new Command.Suspend(SuspensionGround.MEDIATION_OR_SETTLEMENT, "和解"))
            .does(Trial.ZHANG, new Command.Withdraw("和解了"))
            .does(Trial.CLERK, new Command.PermitWithdrawal("自愿"));
    assertEquals(Stage.SERVICE, trial.state().stage());
    assertEquals(List.of(PartyRef.APPLICANT), trial.paper(DocumentKind.TERMINATION).outstanding());
  }

  @Test
  void theReviewOfANormativeDocumentHasABeginningAndAResult() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(
        "NO_NORMATIVE_REVIEW",
        trial
            .refused(Trial.CLERK, new Command.EndNormativeReview(LocalDate.of(2026, 3, 2), "合法"))
            .code());
    Command start = new Command.StartNormativeReview(NormativeRoute.OWN, "某办法", "本机关", "申请人提出");
    trial.does(Trial.CLERK, start).on("2026-03-10");
    assertEquals("NORMATIVE_REVIEW_RUNS", trial.refused(Trial.CLERK, start).code());
    assertEquals(
        List.of("/endedOn TOO_EARLY"),
        trial.faults(Trial.CLERK, new Command.EndNormativeReview(LocalDate.of(2026, 3, 1), "合法")));
    trial.does(Trial.CLERK, new Command.EndNormativeReview(LocalDate.of(2026, 3, 9), "合法"));
    assertEquals(null, trial.state().normativeReview());
  }
}
