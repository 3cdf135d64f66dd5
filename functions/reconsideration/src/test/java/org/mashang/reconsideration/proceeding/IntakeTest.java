package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.Refusal;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;

class IntakeTest {

  @Test
  void anApplicationWaitsForItsReview() {
    Trial trial = Trial.submitted("2026-09-30");
    assertEquals(Stage.RECEIVED, trial.state().stage());
    assertEquals(LocalDate.of(2026, 10, 13), trial.clocks().review().due());
  }

  @Test
  void acceptanceIsTheClerksAndMakesOutANotice() {
    Trial trial = Trial.accepted("2026-09-30");
    assertEquals(Stage.ACCEPTED, trial.state().stage());
    assertEquals(LocalDate.of(2026, 9, 30), trial.state().acceptance().on());
    String text = trial.paper(DocumentKind.ACCEPTANCE_NOTICE).document().body().value();
    assertTrue(text.contains("普通程序") && text.contains("第三十条第一款"), text);
  }

  @Test
  void whatTheApplicantLeftOutDoesNotTakeTheSentenceAway() {
    Trial trial =
        Trial.submitted("2026-09-30")
            .does(
                Trial.CLERK,
                new Command.CorrectRecord(CorrectableField.RESPONDENT_NAME, "？", "待查"));
    Event.RecordCorrected blank =
        new Event.RecordCorrected(
            CorrectableField.RESPONDENT_NAME,
            Personal.text("？"),
            Personal.text(""),
            Personal.text("空"));
    Case c = Evolution.apply(trial.state(), blank, new Happened(9, trial.now(), Trial.CLERK));
    String text =
        Papers.of(Situation.of(c, Trial.CLERK, trial.now()), DocumentKind.WITHDRAWAL_DENIAL)
            .with("reason", "理由")
            .to(PartyRef.APPLICANT)
            .document()
            .body()
            .value();
    assertTrue(text.contains("申请书未写明"), text);
  }

  @Test
  void theCaseNumberGivenAtAcceptanceStandsOnThePaper() {
    Trial trial =
        Trial.submitted("2026-09-30")
            .does(Trial.CLERK, new Command.Accept("衢政复〔2026〕1号", Procedure.ORDINARY, null));
    assertEquals("衢政复〔2026〕1号", trial.state().caseNumber());
    assertEquals("衢政复〔2026〕1号-1", trial.paper(DocumentKind.ACCEPTANCE_NOTICE).document().number());
  }

  @Test
  void theSimplifiedProcedureNeedsOneOfItsGrounds() {
    Trial trial = Trial.submitted("2026-09-30");
    assertEquals(
        List.of("/ground MISSING"),
        trial.faults(Trial.CLERK, new Command.Accept(null, Procedure.SIMPLIFIED, null)));
    assertEquals(
        List.of("/ground NOT_NEEDED"),
        trial.faults(
            Trial.CLERK,
            new Command.Accept(null, Procedure.ORDINARY, SimplifiedGround.SMALL_AMOUNT)));
    trial.does(
        Trial.CLERK, new Command.Accept(null, Procedure.SIMPLIFIED, SimplifiedGround.SMALL_AMOUNT));
    assertEquals(SimplifiedGround.SMALL_AMOUNT, trial.state().acceptance().ground());
  }

  @Test
  void allThatIsMissingIsAskedForAtOnceAndOnlyOnce() {
    Trial trial =
        Trial.submitted("2026-09-24")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件", "处罚决定书")));
    assertEquals(Stage.SUPPLEMENT, trial.state().stage());
    String text = trial.paper(DocumentKind.SUPPLEMENT_NOTICE).document().body().value();
    assertTrue(text.contains("1. 身份证复印件\n2. 处罚决定书"), text);
    trial.does(Trial.ZHANG, new Command.Supplement(null, "都在这里", List.of("file-1")));
    Refusal refusal = trial.refused(Trial.CLERK, new Command.RequestSupplement(List.of("还有一样")));
    assertEquals("SUPPLEMENT_ONCE", refusal.code());
    assertEquals("ARL-31(1)", refusal.citations().get(0).key());
  }

  @Test
  void aRequestNamesAtLeastOneItemAndNoneTwice() {
    Trial trial = Trial.submitted("2026-09-24");
    assertEquals(
        List.of("/items MISSING"),
        trial.faults(Trial.CLERK, new Command.RequestSupplement(List.of())));
    assertEquals(
        List.of("/items TWICE", "/items/2 MISSING"),
        trial.faults(Trial.CLERK, new Command.RequestSupplement(List.of("甲", "甲", " "))));
  }

  @Test
  void theTimeToSupplementRunsFromTheServiceOfTheNotice() {
    Trial trial =
        Trial.submitted("2026-09-21")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")));
    assertEquals(null, trial.clocks().supplement());
    trial.on("2026-09-24").serves(DocumentKind.SUPPLEMENT_NOTICE, PartyRef.APPLICANT);
    assertEquals(LocalDate.of(2026, 10, 15), trial.clocks().supplement().due());
  }

  @Test
  void theTimeToSupplementCanBeExtendedPastItsEnd() {
    Trial trial =
        Trial.submitted("2026-09-24")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")));
    assertEquals(
        "NOTICE_NOT_SERVED",
        trial
            .refused(Trial.CLERK, new Command.ExtendSupplement(LocalDate.of(2026, 11, 2), "住院"))
            .code());
    trial.serves(DocumentKind.SUPPLEMENT_NOTICE, PartyRef.APPLICANT);
    assertEquals(
        List.of("/until TOO_EARLY"),
        trial.faults(Trial.CLERK, new Command.ExtendSupplement(LocalDate.of(2026, 10, 15), "住院")));
    trial.does(Trial.CLERK, new Command.ExtendSupplement(LocalDate.of(2026, 11, 2), "住院"));
    assertEquals(LocalDate.of(2026, 11, 2), trial.clocks().supplement().due());
  }

  @Test
  void whatComesInStartsTheReviewAnew() {
    Trial trial =
        Trial.submitted("2026-09-17")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")))
            .on("2026-09-30")
            .does(Trial.CLERK, new Command.Supplement(LocalDate.of(2026, 9, 29), "寄来的", List.of()));
    assertEquals(Stage.RECEIVED, trial.state().stage());
    assertEquals(LocalDate.of(2026, 9, 29), trial.clocks().review().start());
    assertEquals(LocalDate.of(2026, 10, 12), trial.clocks().review().due());
  }

  @Test
  void aSupplementIsNeitherFromTheFutureNorFromBeforeTheRequest() {
    Trial trial =
        Trial.submitted("2026-09-17")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")));
    assertEquals(
        List.of("/receivedOn TOO_LATE"),
        trial.faults(
            Trial.CLERK, new Command.Supplement(LocalDate.of(2026, 9, 18), "寄来的", List.of())));
    assertEquals(
        List.of("/receivedOn TOO_EARLY"),
        trial.faults(
            Trial.CLERK, new Command.Supplement(LocalDate.of(2026, 9, 16), "寄来的", List.of())));
  }

  @Test
  void aLateSupplementIsTakenInAllTheSame() {
    Trial trial = servedRequest().on("2026-12-01");
    trial.does(Trial.ZHANG, new Command.Supplement(null, "晚了，住院", List.of()));
    assertEquals(Stage.RECEIVED, trial.state().stage());
  }

  @Test
  void abandonmentIsRecordedByAPersonAndOnlyAfterThePeriod() {
    Trial trial = servedRequest().at(Shanghai.endOf(LocalDate.of(2026, 10, 15)).minusMillis(1));
    Command record = new Command.RecordAbandonment("电话联系，无正当理由");
    assertEquals("SUPPLEMENT_PERIOD_RUNS", trial.refused(Trial.CLERK, record).code());
    trial.at(Shanghai.endOf(LocalDate.of(2026, 10, 15)));
    assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(Actor.SYSTEM, record).kind());
    assertEquals(List.of(), trial.permitted(Actor.SYSTEM));
    trial.does(Trial.CLERK, record);
    assertEquals(Outcome.ABANDONED, trial.state().ending().outcome());
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void abandonmentNeedsANoticeThatWasServed() {
    Trial trial =
        Trial.submitted("2026-09-24")
            .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")))
            .on("2027-03-01");
    assertEquals(
        "SUPPLEMENT_PERIOD_RUNS",
        trial.refused(Trial.CLERK, new Command.RecordAbandonment("没有来")).code());
  }

  @Test
  void aRefusalNamesGroundsAndReasonsAndIsServed() {
    Trial trial = Trial.submitted("2026-09-24");
    assertEquals(
        List.of("/grounds MISSING", "/reasons MISSING"),
        trial.faults(Trial.CLERK, new Command.Refuse(List.of(), " ")));
    trial.does(Trial.CLERK, new Command.Refuse(List.of(RefusalGround.TOO_LATE), "超过六十日，没有正当理由"));
    assertEquals(Stage.SERVICE, trial.state().stage());
    String text = trial.paper(DocumentKind.REFUSAL).document().body().value();
    assertTrue(text.contains("超过六十日") && text.contains("第三十四条"), text);
    trial.serves(DocumentKind.REFUSAL, PartyRef.APPLICANT);
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals(LocalDate.of(2026, 10, 9), trial.clocks().lawsuit().due());
    assertEquals("ARL-34", trial.clocks().lawsuit().citations().get(0).key());
  }

  @Test
  void nothingIsAcceptedAfterItWasRefused() {
    Trial trial =
        Trial.submitted("2026-09-24")
            .does(Trial.CLERK, new Command.Refuse(List.of(RefusalGround.OUT_OF_SCOPE), "理由"));
    assertEquals(
        "NOT_IN_THIS_STAGE",
        trial.refused(Trial.CLERK, new Command.Accept(null, Procedure.ORDINARY, null)).code());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        trial.on("2026-12-01").refused(Actor.SYSTEM, new Command.DeemAccepted()).code());
  }

  @Test
  void lackOfCompetenceTellsWhoIsCompetent() {
    Trial trial = Trial.submitted("2026-09-24");
    assertEquals(
        List.of("/grounds/0 NOT_AN_OPTION"),
        trial.faults(Trial.CLERK, new Command.Refuse(List.of(RefusalGround.NOT_COMPETENT), "理由")));
    trial.does(Trial.CLERK, new Command.PassOn("柯城区人民政府", "区公安分局的行为"));
    assertEquals(Outcome.PASSED_ON, trial.state().ending().outcome());
    assertTrue(trial.paper(DocumentKind.REFERRAL).document().body().value().contains("柯城区人民政府"));
  }

  @Test
  void silenceIsAcceptanceFromTheLastDayOfTheReviewOn() {
    Trial trial = Trial.submitted("2026-09-30");
    LocalDate due = LocalDate.of(2026, 10, 13);
    trial.at(Shanghai.endOf(due).minusMillis(1));
    assertEquals(
        "REVIEW_PERIOD_RUNS", trial.refused(Actor.SYSTEM, new Command.DeemAccepted()).code());
    trial.at(Shanghai.endOf(due));
    assertEquals(List.of("deemAccepted"), trial.permitted(Actor.SYSTEM));
    trial.on("2026-10-15").does(Actor.SYSTEM, new Command.DeemAccepted());
    assertTrue(trial.state().acceptance().deemed());
    assertEquals(due, trial.state().acceptance().on());
    assertEquals(due, trial.clocks().send().start());
    assertEquals(LocalDate.of(2026, 12, 14), trial.clocks().decision().due());
  }

  @Test
  void onlyTheSystemRecordsThatSilenceIsAcceptance() {
    Trial trial = Trial.submitted("2026-09-30").on("2026-10-20");
    for (Actor actor : List.of(Trial.CLERK, Trial.HEAD, Trial.ZHANG)) {
      assertEquals(Refusal.Kind.FORBIDDEN, trial.refused(actor, new Command.DeemAccepted()).kind());
    }
  }

  @Test
  void afterTheReviewPeriodAClerkCanNoLongerAcceptRefuseOrAsk() {
    Trial trial = Trial.submitted("2026-09-30").on("2026-10-14");
    for (Command command :
        List.of(
            new Command.Accept(null, Procedure.ORDINARY, null),
            new Command.RequestSupplement(List.of("身份证")),
            new Command.Refuse(List.of(RefusalGround.TOO_LATE), "理由"),
            new Command.PassOn("柯城区人民政府", "理由"))) {
      Refusal refusal = trial.refused(Trial.CLERK, command);
      assertEquals("REVIEW_PERIOD_OVER", refusal.code());
      assertEquals("ARL-30(3)", refusal.citations().get(0).key());
    }
  }

  @Test
  void whatIsDeemedAcceptedCanStillBeDismissed() {
    Trial trial =
        Trial.submitted("2026-09-30")
            .on("2026-10-15")
            .does(Actor.SYSTEM, new Command.DeemAccepted())
            .does(
                Trial.CLERK,
                new Command.ProposeDismissal(List.of(RefusalGround.NOT_COMPETENT), "不属于本机关管辖"))
            .approves();
    assertEquals(Outcome.DISMISSED, trial.state().ending().outcome());
    assertEquals(
        List.of(PartyRef.APPLICANT), trial.paper(DocumentKind.DISMISSAL).document().parties());
  }

  @Test
  void whatIsDeemedAcceptedIsDecidedLikeAnyOther() {
    Trial trial =
        Trial.submitted("2026-09-30")
            .on("2026-10-15")
            .does(Actor.SYSTEM, new Command.DeemAccepted())
            .sends()
            .answers()
            .hears()
            .proposes(DecisionKind.REVOKE, null)
            .approves();
    assertEquals(Outcome.DECIDED, trial.state().ending().outcome());
    assertFalse(trial.permitted(Trial.CLERK).contains("accept"));
  }

  private static Trial servedRequest() {
    return Trial.submitted("2026-09-24")
        .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")))
        .serves(DocumentKind.SUPPLEMENT_NOTICE, PartyRef.APPLICANT);
  }
}
