package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.Decision;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

class OpinionTest {

  private static final Command.Approve APPROVE = new Command.Approve("同意");

  @ParameterizedTest
  @EnumSource(
      value = OpinionKind.class,
      names = {"PROPOSE_NON_PROSECUTION_16", "PROPOSE_NON_PROSECUTION_177_2"})
  void notToProsecuteTakesTheChiefProsecutorsApproval(OpinionKind kind) {
    Trial trial = Trial.heard().proposes(kind);
    assertEquals(Stage.APPROVAL, trial.state().stage());
    trial.refuses(Trial.GU, new Command.RecordDecision(trial.today(), "不诉1号"), "PROPOSAL_PENDING");
    trial.refuses(Trial.GU, APPROVE, "NOT_YOURS_TO_DO");
    trial.refuses(Trial.LU, APPROVE, "NOT_YOURS_TO_DO");
    trial.refuses(Trial.ASSISTANT, APPROVE, "NOT_YOURS_TO_DO");
    trial.refuses(Actor.SYSTEM, APPROVE, "NOT_YOURS_TO_DO");
    trial.does(Trial.CHIEF, APPROVE);
    trial.does(Trial.GU, new Command.RecordDecision(trial.today(), "不诉1号"));
    assertEquals(Stage.FOLLOW_UP, trial.state().stage());
  }

  @Test
  void toProsecuteTakesNoApproval() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_PROSECUTION);
    assertEquals(Stage.REVIEW, trial.state().stage());
    trial.refuses(Trial.CHIEF, APPROVE, "NOTHING_PROPOSED");
    trial.does(Trial.GU, new Command.RecordDecision(trial.today(), "诉1号"));
    assertEquals(Decision.PROSECUTED, Objects.requireNonNull(trial.state().decided()).how());
    assertEquals(
        List.of(DutyKind.LICENCE_REVOKED),
        trial.state().duties().stream().map(Duty::kind).toList());
  }

  @Test
  void nobodyApprovesTheirOwnOpinionEvenIfTheyHaveBecomeChief() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_NON_PROSECUTION_16);
    Actor both = new Actor(Trial.GU.id(), "顾清源", Role.CHIEF_PROSECUTOR, Trial.KECHENG);
    trial.refuses(both, APPROVE, "OWN_PROPOSAL");
    trial.refuses(both, new Command.ReturnOpinion("不同意"), "OWN_PROPOSAL");
  }

  @Test
  void anOpinionThatIsReturnedOrRetractedIsNone() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_NON_PROSECUTION_16);
    trial.does(Trial.CHIEF, new Command.ReturnOpinion("理由不足"));
    assertNull(trial.state().opinion());
    trial.proposes(OpinionKind.PROPOSE_NON_PROSECUTION_16);
    trial.does(Trial.GU, new Command.RetractOpinion("再核实"));
    trial.refuses(Trial.CHIEF, APPROVE, "NOTHING_PROPOSED");
  }

  @Test
  void beforeADecisionTheSuspectIsQuestionedAndTheDefenceHeard() {
    Trial trial = Trial.screened();
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_QUESTIONED");
    trial.does(Trial.GU, new Command.RecordQuestioning(trial.today(), "如实"));
    trial.does(Trial.GU, new Command.RecordHearing(HeardParty.VICTIM, trial.today(), "要求赔偿"));
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_HEARD");
    trial.does(Trial.GU, new Command.RecordHearing(HeardParty.DEFENCE, trial.today(), "罪轻"));
    trial.proposes(OpinionKind.PROPOSE_PROSECUTION);
  }

  @Test
  void theMachinesResultIsNoOpinionAndWithoutItNobodyGivesOne() {
    Trial trial = Trial.opened("2026-09-01", "2026-09-18").does(Trial.GU, new Command.Take());
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.SUGGEST_WITHDRAWAL), "NOT_IN_THIS_STAGE");
    Trial other = Trial.heard();
    other.refuses(Actor.SYSTEM, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_YOURS_TO_DO");
    other.refuses(Actor.SYSTEM, new Command.RecordDecision(other.today(), "1号"), "NOT_YOURS_TO_DO");
    assertNull(other.state().opinion());
  }

  @Test
  void onlyThePersonInChargeGivesAnOpinion() {
    Trial trial = Trial.heard();
    trial.refuses(Trial.LU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_YOUR_CASE");
    trial.refuses(Trial.STRANGER, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NO_SUCH_CASE");
    trial.refuses(Trial.AUDITOR, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_YOURS_TO_DO");
    trial.does(Trial.CHIEF, new Command.Assign(Trial.LU.id(), "顾清源休假"));
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_YOUR_CASE");
    trial.does(Trial.LU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION));
  }

  @Test
  void whoeverAgreesWithTheMachineCannotProposeTheOpposite() {
    Trial trial = Trial.heard();
    trial.machine.says = Outcome.NOT_ELIGIBLE;
    trial.corrects(FactKey.ACCIDENT, "YES");
    Command.GiveOpinion agreeing =
        new Command.GiveOpinion(OpinionKind.PROPOSE_NON_PROSECUTION_16, true, true, "情节显著轻微");
    trial.refuses(Trial.GU, agreeing, "DOES_NOT_AGREE");
    trial.does(
        Trial.GU,
        new Command.GiveOpinion(OpinionKind.PROPOSE_NON_PROSECUTION_16, false, true, "情节显著轻微"));
    Opinion given = Objects.requireNonNull(trial.state().opinion());
    assertFalse(given.agrees());
    assertEquals(Outcome.NOT_ELIGIBLE, given.found());
  }

  @Test
  void aNewScreeningTakesTheGroundFromAnOpinion() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_PROSECUTION);
    trial.corrects(FactKey.BLOOD_ALCOHOL, "79.9");
    assertNull(trial.state().opinion());
    trial.refuses(
        Trial.GU, new Command.RecordDecision(trial.today(), "诉1号"), "NO_STANDING_OPINION");
  }

  @Test
  void whatWaitsForTheChiefIsNotChangedUnderneath() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_NON_PROSECUTION_177_2);
    trial.refuses(
        Trial.GU, new Command.CorrectFact(FactKey.ACCIDENT, "YES", "新证据"), "PROPOSAL_PENDING");
    trial.refuses(Trial.GU, new Command.RemovePaper("p1", "不属于本案"), "PROPOSAL_PENDING");
  }

  @Test
  void notProsecutingLeavesDutiesAndTheCaseClosesOnlyWhenAllAreDone() {
    Trial trial =
        Trial.opened("2026-09-01", "2026-09-18", true, Referral.TRANSFERRED)
            .does(Trial.GU, new Command.Take())
            .announces("p1")
            .arrives("p1")
            .reads("p1")
            .screens("血液酒精含量为128.5mg/100ml")
            .hears()
            .proposes(OpinionKind.PROPOSE_NON_PROSECUTION_16)
            .does(Trial.CHIEF, APPROVE);
    trial.does(Trial.GU, new Command.RecordDecision(trial.today(), "不诉1号"));
    assertEquals(
        List.of(
            DutyKind.LICENCE_REVOKED,
            DutyKind.ANNOUNCEMENT,
            DutyKind.SERVICE,
            DutyKind.RELEASE,
            DutyKind.PROCURATORIAL_OPINION,
            DutyKind.POLICE_ANSWER),
        trial.state().duties().stream().map(Duty::kind).toList());
    trial.refuses(
        Trial.ASSISTANT,
        new Command.CompleteDuty(DutyKind.POLICE_ANSWER, trial.today(), "已通报"),
        "OPINION_FIRST");
    for (DutyKind duty :
        List.of(
            DutyKind.LICENCE_REVOKED,
            DutyKind.ANNOUNCEMENT,
            DutyKind.SERVICE,
            DutyKind.RELEASE,
            DutyKind.PROCURATORIAL_OPINION)) {
      trial.completes(duty);
    }
    trial.refuses(Trial.ASSISTANT, new Command.Close(""), "DUTIES_OPEN");
    trial.completes(DutyKind.POLICE_ANSWER).does(Trial.ASSISTANT, new Command.Close(""));
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertTrue(trial.permitted(Trial.GU).stream().allMatch("readPersonalData"::equals));
  }

  @Test
  void withoutAProcuratorialOpinionNobodyWaitsForAnAnswer() {
    Trial trial = Trial.heard();
    trial.does(
        Trial.GU,
        new Command.GiveOpinion(OpinionKind.PROPOSE_NON_PROSECUTION_177_2, false, false, "情节轻微"));
    trial.does(Trial.CHIEF, APPROVE);
    trial.does(Trial.GU, new Command.RecordDecision(trial.today(), "不诉2号"));
    assertTrue(
        trial.state().duties().stream().noneMatch(one -> one.kind() == DutyKind.POLICE_ANSWER));
  }

  @Test
  void whetherToTellThePoliceToPenaliseHasToBeSaid() {
    Trial trial = Trial.heard();
    trial.refuses(
        Trial.GU,
        new Command.GiveOpinion(OpinionKind.PROPOSE_NON_PROSECUTION_16, false, null, "情节显著轻微"),
        "MISSING");
  }

  @Test
  void aCaseThePoliceOnlyAskAboutIsNotDecidedButSuggestedUpon() {
    Trial trial =
        Trial.opened("2026-09-01", "2026-09-18", false, Referral.REQUESTED)
            .does(Trial.GU, new Command.Take())
            .announces("p1")
            .arrives("p1")
            .reads("p1")
            .screens("血液酒精含量为95mg/100ml")
            .hears();
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.PROPOSE_PROSECUTION), "NOT_AN_OPTION");
    trial.proposes(OpinionKind.SUGGEST_WITHDRAWAL);
    trial.refuses(Trial.GU, new Command.RecordDecision(trial.today(), "1号"), "NO_STANDING_OPINION");
    trial.does(Trial.ASSISTANT, new Command.RecordWithdrawal(trial.today(), "公安机关撤案"));
    assertEquals(
        List.of(DutyKind.LICENCE_REVOKED, DutyKind.POLICE_PENALTY),
        trial.state().duties().stream().map(Duty::kind).toList());
  }

  @Test
  void aCaseIsSentBackTwiceAtMost() {
    Trial trial = Trial.heard();
    for (int i = 0; i < 2; i++) {
      trial.proposes(OpinionKind.SEND_BACK);
      assertEquals(Stage.SENT_BACK, trial.state().stage());
      trial.does(Trial.ASSISTANT, new Command.RecordReturn(trial.today(), "补充完毕"));
    }
    trial.refuses(Trial.GU, Trial.opinion(OpinionKind.SEND_BACK), "NOT_AN_OPTION");
  }

  @Test
  void aDecisionIsNotOlderThanItsOpinion() {
    Trial trial = Trial.heard().proposes(OpinionKind.PROPOSE_PROSECUTION);
    LocalDate before = trial.today().minusDays(1);
    trial.refuses(Trial.GU, new Command.RecordDecision(before, "诉1号"), "TOO_EARLY");
  }
}
