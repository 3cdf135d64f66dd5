package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.term.StayGround;

class AgreementTest {

  @Test
  void mediationThatFailsLetsTheCaseGoOn() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(Trial.CLERK, new Command.StartMediation("双方同意"))
            .does(Trial.CLERK, new Command.EndMediation("谈不拢"));
    assertEquals(Stage.ANSWER, trial.state().stage());
    assertEquals("NOT_MEDIATING", trial.refused(Trial.CLERK, new Command.EndMediation("再")).code());
  }

  @Test
  void anAgreementBecomesADocumentApprovedByTheHeadSignedAndServed() {
    Trial trial = mediated(null);
    assertEquals(Outcome.MEDIATED, trial.state().ending().outcome());
    assertEquals(Stage.SERVICE, trial.state().stage());
    String text = trial.paper(DocumentKind.MEDIATION_DOCUMENT).document().body().value();
    assertTrue(text.contains("退还罚款一百元"), text);
    trial
        .serves(DocumentKind.MEDIATION_DOCUMENT, PartyRef.APPLICANT)
        .serves(DocumentKind.MEDIATION_DOCUMENT, PartyRef.RESPONDENT);
    assertEquals(Stage.SERVICE, trial.state().stage(), "not in force before all have signed");
    trial.does(Trial.CLERK, new Command.RecordMediationSigned(trial.today(), ""));
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void anAgreementWithATermIsWatchedUntilItIsPerformed() {
    Trial trial =
        mediated(10)
            .does(Trial.CLERK, new Command.RecordMediationSigned(LocalDate.of(2026, 3, 2), "当场签字"))
            .serves(DocumentKind.MEDIATION_DOCUMENT, PartyRef.APPLICANT)
            .serves(DocumentKind.MEDIATION_DOCUMENT, PartyRef.RESPONDENT);
    assertEquals(Stage.PERFORMANCE, trial.state().stage());
    assertEquals(LocalDate.of(2026, 3, 12), trial.clocks().performance().due());
    trial.does(Trial.CLERK, new Command.RecordPerformance(trial.today(), "已退还"));
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void whoGoesBackOnItBeforeItIsInForceBringsTheCaseBack() {
    Trial trial =
        mediated(null)
            .does(Trial.CLERK, new Command.RecordMediationRevoked(PartyRef.APPLICANT, "反悔"));
    assertEquals(null, trial.state().ending());
    assertEquals(Stage.ANSWER, trial.state().stage());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        trial
            .refused(Trial.CLERK, new Command.RecordMediationRevoked(PartyRef.APPLICANT, "反悔"))
            .code());
  }

  @Test
  void onceSignedNobodyGoesBackOnIt() {
    Trial trial =
        mediated(null)
            .does(Trial.CLERK, new Command.RecordMediationSigned(LocalDate.of(2026, 3, 2), "签字"));
    assertEquals(
        "NO_MEDIATION_DOCUMENT",
        trial
            .refused(Trial.CLERK, new Command.RecordMediationRevoked(PartyRef.APPLICANT, "反悔"))
            .code());
  }

  @Test
  void aSettlementEndsTheCaseByWithdrawal() {
    Trial trial =
        Trial.sent("2026-03-02")
            .does(Trial.ZHANG, new Command.RecordSettlement(LocalDate.of(2026, 3, 2), "撤案"));
    assertEquals(Stage.ANSWER, trial.state().stage());
    assertEquals(
        "SETTLED_ALREADY",
        trial
            .refused(Trial.CLERK, new Command.RecordSettlement(LocalDate.of(2026, 3, 2), "又"))
            .code());
    trial
        .does(Trial.ZHANG, new Command.Withdraw("已和解"))
        .does(Trial.CLERK, new Command.PermitWithdrawal("自愿、合法"));
    assertEquals(Outcome.TERMINATED, trial.state().ending().outcome());
  }

  @Test
  void theStayOfExecutionIsAskedForDecidedAndLifted() {
    Trial trial = Trial.accepted("2026-03-02").does(Trial.ZHANG, new Command.RequestStay("要拆房子了"));
    assertTrue(trial.state().stay().requested());
    assertEquals(
        List.of("/ground MISSING"),
        trial.faults(Trial.CLERK, new Command.DecideStay(true, null, "合理")));
    trial.does(Trial.CLERK, new Command.DecideStay(true, StayGround.PARTY, "要求合理"));
    assertEquals("ARL-42(3)", trial.state().stay().ground().articles().get(0));
    assertEquals(
        "STAYED_ALREADY",
        trial.refused(Trial.CLERK, new Command.DecideStay(false, null, "不")).code());
    trial.does(Trial.CLERK, new Command.LiftStay("情况变化"));
    assertEquals(null, trial.state().stay().ground());
    assertEquals("NOT_STAYED", trial.refused(Trial.CLERK, new Command.LiftStay("再")).code());
  }

  @Test
  void aStayExOfficioNeedsNoRequestButADenialDoes() {
    Trial trial = Trial.accepted("2026-03-02");
    assertEquals(
        List.of("/granted NOTHING_ASKED"),
        trial.faults(Trial.CLERK, new Command.DecideStay(false, null, "不合理")));
    assertEquals(
        List.of("/ground NOT_AN_OPTION"),
        trial.faults(Trial.CLERK, new Command.DecideStay(true, StayGround.PARTY, "理由")));
    trial.does(Trial.CLERK, new Command.DecideStay(true, StayGround.ORGAN, "依职权"));
    Trial denied =
        Trial.accepted("2026-03-02")
            .does(Trial.ZHANG, new Command.RequestStay("理由"))
            .does(Trial.CLERK, new Command.DecideStay(false, null, "不影响"));
    assertEquals(false, denied.state().stay().requested());
  }

  private static Trial mediated(Integer days) {
    Trial trial = Trial.sent("2026-03-02").does(Trial.CLERK, new Command.StartMediation("双方同意"));
    assertEquals(
        List.of("/agreedOn TOO_LATE", "/terms MISSING"),
        trial.faults(
            Trial.CLERK, new Command.ProposeMediation(LocalDate.of(2026, 3, 3), null, null)));
    return trial
        .does(Trial.CLERK, new Command.ProposeMediation(LocalDate.of(2026, 3, 2), "退还罚款一百元", days))
        .approves();
  }
}
