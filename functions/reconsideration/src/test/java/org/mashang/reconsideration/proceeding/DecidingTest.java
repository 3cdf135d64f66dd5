package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Question;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.Stage;

class DecidingTest {

  @ParameterizedTest
  @EnumSource(DecisionKind.class)
  void everyKindIsProposedApprovedAndCitesItsArticle(DecisionKind kind) {
    Trial trial =
        Trial.submitted("2026-03-02", Applications.about(ActKind.ADMINISTRATIVE_AGREEMENT))
            .accepts()
            .sends()
            .answers()
            .hears()
            .proposes(kind, 30);
    assertEquals(Stage.APPROVAL, trial.state().stage());
    trial.approves();
    assertEquals(Outcome.DECIDED, trial.state().ending().outcome());
    assertEquals(kind, trial.state().ending().decision());
    assertEquals(Trial.CLERK.id(), trial.last(Event.Approved.class).proposedBy());
    String text = trial.paper(DocumentKind.DECISION).document().body().value();
    assertTrue(text.contains(kind.label()) && text.contains("决定内容"), text);
  }

  @Test
  void decisionsAboutAgreementsNeedAnAgreement() {
    assertEquals(
        List.of("/kind NOT_AN_OPTION"),
        Trial.examined("2026-03-02")
            .faults(
                Trial.CLERK,
                new Command.ProposeDecision(
                    DecisionKind.AGREEMENT_DUTY, "事实", "理由", "决定", 30, null)));
  }

  @Test
  void anOrderToPerformStatesItsTerm() {
    for (DecisionKind kind :
        List.of(DecisionKind.ORDER_PERFORMANCE, DecisionKind.REVOKE_AND_REDO)) {
      assertEquals(
          List.of("/performWithinDays MISSING"),
          Trial.examined("2026-03-02")
              .faults(
                  Trial.CLERK, new Command.ProposeDecision(kind, "事实", "理由", "决定", null, null)));
    }
  }

  @Test
  void aProposalNamesAllThatIsMissingAtOnce() {
    assertEquals(
        List.of("/kind MISSING", "/facts MISSING", "/reasons TOO_LONG", "/order MISSING"),
        Trial.examined("2026-03-02")
            .faults(
                Trial.CLERK,
                new Command.ProposeDecision(
                    null, "", "长".repeat(Question.LONG + 1), null, null, null)));
    assertEquals(
        List.of("/facts CONTROL_CHARACTER", "/performWithinDays OUT_OF_RANGE"),
        Trial.examined("2026-03-02")
            .faults(
                Trial.CLERK,
                new Command.ProposeDecision(DecisionKind.REVOKE, "坏\u0000", "理由", "决定", 0, null)));
  }

  @Test
  void compensationIsDecidedAlongWithIt() {
    Trial trial =
        Trial.examined("2026-03-02")
            .does(
                Trial.CLERK,
                new Command.ProposeDecision(DecisionKind.REVOKE, "事实", "理由", "撤销", null, "赔偿三千元"))
            .approves();
    String text = trial.paper(DocumentKind.DECISION).document().body().value();
    assertTrue(text.contains("赔偿三千元") && text.contains("第七十二条"), text);
  }

  @Test
  void theHeadReadsThePaperThatConsentWouldMakeOut() {
    Trial trial = Trial.examined("2026-03-02").proposes(DecisionKind.REVOKE, null);
    List<Document> drafts = new Reconsideration().drafts(trial.state(), Trial.HEAD, trial.now());
    trial.approves();
    assertEquals(List.of(trial.paper(DocumentKind.DECISION).document()), drafts);
    assertEquals(List.of(), new Reconsideration().drafts(trial.state(), Trial.HEAD, trial.now()));
  }

  @Test
  void nobodyApprovesTheirOwnProposal() {
    Actor both = new Actor(Trial.CLERK.id(), "兼任负责人", Role.HEAD, "330800");
    Trial trial = Trial.examined("2026-03-02").proposes(DecisionKind.REVOKE, null);
    for (Command command : List.of(new Command.Approve(""), new Command.ReturnProposal("理由"))) {
      Refusal refusal = trial.refused(both, command);
      assertEquals("OWN_PROPOSAL", refusal.code());
      assertEquals("ARL-61(1)", refusal.citations().get(0).key());
    }
    assertEquals(
        Refusal.Kind.FORBIDDEN, trial.refused(Trial.CLERK, new Command.Approve("")).kind());
  }

  @Test
  void theHeadSendsBackWithTheReasonAndTheClerkProposesAgain() {
    Trial trial = Trial.examined("2026-03-02").proposes(DecisionKind.MAINTAIN, null);
    assertEquals(
        List.of("/reason MISSING"), trial.faults(Trial.HEAD, new Command.ReturnProposal("")));
    trial.does(Trial.HEAD, new Command.ReturnProposal("事实不清"));
    assertEquals(Stage.EXAMINATION, trial.state().stage());
    assertEquals("NOTHING_PROPOSED", trial.refused(Trial.HEAD, new Command.Approve("")).code());
    trial.proposes(DecisionKind.REVOKE, null).approves();
    assertEquals(DecisionKind.REVOKE, trial.state().ending().decision());
  }

  @Test
  void theClerkTakesAProposalBack() {
    Trial trial =
        Trial.examined("2026-03-02")
            .proposes(DecisionKind.MAINTAIN, null)
            .does(Trial.CLERK, new Command.RetractProposal("再查"));
    assertEquals(null, trial.state().proposal());
  }

  @Test
  void whileSomethingWaitsForTheHeadNothingElseIsProposed() {
    Trial trial = Trial.examined("2026-03-02").proposes(DecisionKind.MAINTAIN, null);
    assertEquals(
        "PROPOSAL_PENDING",
        trial.refused(Trial.CLERK, new Command.ProposeExtension(30, "复杂")).code());
  }

  @Test
  void thereIsNoDecisionBeforeTheAnswerOrItsLapse() {
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.sent("2026-03-02")
            .refused(
                Trial.CLERK,
                new Command.ProposeDecision(DecisionKind.MAINTAIN, "事实", "理由", "维持", null, null))
            .code());
  }

  @Test
  void theTimeIsExtendedOnceByThirtyDaysAtMost() {
    Trial trial = Trial.sent("2026-03-02");
    assertEquals(
        List.of("/days OUT_OF_RANGE"),
        trial.faults(Trial.CLERK, new Command.ProposeExtension(31, "复杂")));
    trial.does(Trial.CLERK, new Command.ProposeExtension(30, "情况复杂")).approves();
    assertEquals(Stage.ANSWER, trial.state().stage());
    // ninety days from 2 March: 31 May, a Sunday
    assertEquals(LocalDate.of(2026, 6, 1), trial.clocks().decision().due());
    assertTrue(
        trial.paper(DocumentKind.EXTENSION_NOTICE).document().body().value().contains("2026年6月1日"));
    assertEquals(
        "EXTENDED_ALREADY",
        trial.refused(Trial.CLERK, new Command.ProposeExtension(1, "还要")).code());
  }

  @Test
  void theTimeIsExtendedOnlyBeforeItsEnd() {
    Trial trial =
        Trial.sent("2026-03-02").does(Trial.CLERK, new Command.ProposeExtension(30, "复杂"));
    trial.at(Shanghai.endOf(LocalDate.of(2026, 5, 6)));
    assertEquals("DECISION_PERIOD_OVER", trial.refused(Trial.HEAD, new Command.Approve("")).code());
    trial.does(Trial.HEAD, new Command.ReturnProposal("晚了"));
    assertEquals(
        "DECISION_PERIOD_OVER",
        trial.refused(Trial.CLERK, new Command.ProposeExtension(30, "复杂")).code());
  }

  @Test
  void theSimplifiedProcedureIsNotExtendedButChangedWithTheHeadsApproval() {
    Trial trial = simplified();
    assertEquals(
        "EXTENSION_ORDINARY_ONLY",
        trial.refused(Trial.CLERK, new Command.ProposeExtension(30, "复杂")).code());
    trial.does(Trial.CLERK, new Command.ProposeOrdinary("争议较大")).approves();
    assertTrue(trial.state().acceptance().ordinary());
    assertEquals(LocalDate.of(2026, 5, 6), trial.clocks().decision().due());
    assertTrue(
        trial.paper(DocumentKind.ORDINARY_NOTICE).document().body().value().contains("5月6日"));
    assertEquals(
        "ORDINARY_ALREADY", trial.refused(Trial.CLERK, new Command.ProposeOrdinary("再")).code());
  }

  @Test
  void inTheSimplifiedProcedureWritingIsEnough() {
    Trial trial = simplified().sends().answers().proposes(DecisionKind.CHANGE, null).approves();
    assertEquals(Outcome.DECIDED, trial.state().ending().outcome());
  }

  @Test
  void aLateDecisionIsStillADecision() {
    Trial trial = Trial.examined("2026-03-02").on("2026-09-01");
    assertEquals(Clock.State.OVERDUE, trial.clocks().decision().state());
    trial.proposes(DecisionKind.REVOKE, null).approves();
    assertEquals(Clock.State.MET, trial.clocks().decision().state());
  }

  @Test
  void adismissalAfterTheCopyWentOutReachesTheRespondentToo() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(
                Trial.CLERK,
                new Command.ProposeDismissal(List.of(RefusalGround.NO_INTEREST), "无利害关系"))
            .approves();
    assertEquals(
        List.of(PartyRef.APPLICANT, PartyRef.RESPONDENT),
        trial.paper(DocumentKind.DISMISSAL).document().parties());
    assertEquals(Outcome.DISMISSED, trial.state().ending().outcome());
  }

  private static Trial simplified() {
    return Trial.submitted("2026-03-02")
        .does(
            Trial.CLERK,
            new Command.Accept(null, Procedure.SIMPLIFIED, SimplifiedGround.SMALL_AMOUNT));
  }
}
