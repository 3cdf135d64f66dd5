package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.TerminationGround;

class EndingTest {

  private static final String DAY = "2026-03-02";

  private static Command.ProposeRefusal refusal(int refund, RefusalGround... grounds) {
    return new Command.ProposeRefusal(List.of(grounds), "书面报告", refund);
  }

  private static Command.ProposeTermination termination(TerminationGround ground) {
    return new Command.ProposeTermination(ground, "书面报告", 0);
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void theNotaryReportsAGroundAndTheHeadRefuses(RefusalGround ground) {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate()).pays().does(Trial.SU, refusal(8_000, ground));
    assertEquals(Stage.APPROVAL, trial.state().stage());
    assertEquals(null, trial.state().ending());
    trial.does(Trial.HEAD, new Command.Approve("同意", null));
    Event.Refused refused = trial.last(Event.Refused.class);
    assertEquals(List.of(ground), refused.grounds());
    assertEquals("书面报告", refused.report().value());
    assertEquals(Outcome.REFUSED, trial.state().ending());
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals(8_000, trial.state().fee().toRefundFen());
    trial.does(Trial.SU, new Command.RecordRefund(trial.today(), "退0001"));
    assertEquals(PaymentState.REFUNDED, trial.state().fee().state());
  }

  @Test
  void thereAreNineGroundsToRefuse() {
    assertEquals(
        Arrays.stream(RefusalGround.values()).map(Enum::name).toList(),
        Trial.accepted(DAY, Requests.mandate()).options(Trial.SU, "proposeRefusal", "grounds"));
    assertEquals(9, RefusalGround.values().length);
  }

  @Test
  void aRefusalNamesItsGroundsReportAndRefund() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).pays();
    assertEquals(
        List.of("/grounds MISSING", "/report MISSING", "/refundFen MISSING"),
        trial.faults(Trial.SU, new Command.ProposeRefusal(null, null, null)));
    assertEquals(
        List.of("/refundFen OUT_OF_RANGE"),
        trial.faults(Trial.SU, refusal(20_001, RefusalGround.FALSEHOOD)));
    assertEquals(
        List.of("/grounds TWICE"),
        trial.faults(Trial.SU, refusal(0, RefusalGround.FALSEHOOD, RefusalGround.FALSEHOOD)));
  }

  @Test
  void beforeAcceptanceThereIsNothingToRefuseOrTerminate() {
    Trial trial = Trial.taken(DAY, Requests.mandate());
    assertEquals(
        "NOT_IN_THIS_STAGE", trial.refused(Trial.SU, refusal(0, RefusalGround.DISPUTED)).code());
    assertEquals(
        "NOT_IN_THIS_STAGE", trial.refused(Trial.SU, termination(TerminationGround.OTHER)).code());
  }

  @Test
  void aRefusalThatWasSentBackLeavesTheOrderOpen() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate())
            .does(Trial.SU, refusal(0, RefusalGround.DISPUTED))
            .does(Trial.HEAD, new Command.ReturnProposal("争议已经解决"));
    assertEquals(Stage.HANDLING, trial.state().stage());
    trial.does(Trial.SU, termination(TerminationGround.OBSTRUCTED));
  }

  @Test
  void anOrderIsTerminatedWithTheHeadsApproval() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate())
            .does(Trial.SU, termination(TerminationGround.PARTY_ENDED))
            .does(Trial.HEAD, new Command.Approve("同意", null));
    assertEquals(Outcome.TERMINATED, trial.state().ending());
    assertEquals(TerminationGround.PARTY_ENDED, trial.last(Event.Terminated.class).ground());
  }

  @Test
  void sixMonthsAreAGroundOnlyAfterSixMonths() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).on("2026-09-02");
    assertEquals(
        List.of("/ground NOT_AN_OPTION"),
        trial.faults(Trial.SU, termination(TerminationGround.SIX_MONTHS)));
    trial.on("2026-09-03").does(Trial.SU, termination(TerminationGround.SIX_MONTHS));
  }

  @Test
  void anOrderIsRefusedOrTerminatedEvenWhileTimeStandsStill() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate())
            .does(Trial.SU, new Command.Pause(PauseGround.SUPPLEMENT, "等材料", TellingMeans.ONLINE))
            .does(Trial.SU, refusal(0, RefusalGround.NOT_PROVEN))
            .does(Trial.HEAD, new Command.Approve("", null));
    assertEquals(null, trial.state().pause());
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals(Clock.State.MET, trial.clock(ClockCode.STATUTORY).state());
  }

  @Test
  void theApplicantWithdrawsUntilTheCertificateIsThere() {
    Command withdraw = new Command.Withdraw("投标取消");
    Trial fresh = Trial.submitted(DAY, Requests.mandate()).does(Trial.APPLICANT, withdraw);
    assertEquals(Outcome.WITHDRAWN, fresh.state().ending());
    assertEquals(List.of(), fresh.permitted(Trial.DISPATCHER));
    assertEquals(
        Outcome.WITHDRAWN,
        Trial.submitted(DAY, Requests.mandate())
            .offered(Trial.XINAN)
            .does(Trial.APPLICANT, withdraw)
            .state()
            .ending());
    Trial paid = Trial.accepted(DAY, Requests.mandate()).pays().does(Trial.APPLICANT, withdraw);
    assertEquals(20_000, paid.last(Event.Withdrawn.class).refundFen());
    assertEquals(PaymentState.REFUND_DUE, paid.state().fee().state());
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.issued(DAY, Requests.mandate()).refused(Trial.APPLICANT, withdraw).code());
  }

  @Test
  void aWorkOrderOfAnOrderThatWasWithdrawnIsTakenByNobody() {
    Trial trial =
        Trial.submitted(DAY, Requests.mandate())
            .offered(Trial.XINAN)
            .does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals(List.of(), trial.permitted(Trial.SU));
    assertEquals("TAKEN_ALREADY", trial.refused(Trial.SU, new Command.Take(null)).code());
    assertEquals(Offer.State.ENDED, trial.state().dispatching().offers().getFirst().state());
    assertTrue(trial.clocks().next().isEmpty());
  }

  @Test
  void whatHasEndedGoesOnForNobody() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate()).does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals(List.of("readPersonalData"), trial.permitted(Trial.SU));
    assertEquals(List.of(), trial.permitted(Trial.APPLICANT));
    assertEquals(List.of(), trial.permitted(Trial.DISPATCHER));
  }
}
