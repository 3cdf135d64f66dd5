package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.ReductionGround;

class FeeTest {

  private static final String DAY = "2026-09-24";

  private static Command.ReduceFee reduce(int fen, ReductionGround ground) {
    return new Command.ReduceFee(fen, ground, "已经核对");
  }

  @Test
  void theFeeFollowsFromTheMatterAndTheCopies() {
    assertEquals(20_000, Trial.submitted(DAY, Requests.mandate()).state().fee().dueFen());
    assertEquals(24_000, Trial.submitted(DAY, Requests.mandate().copies(3)).state().fee().dueFen());
  }

  @Test
  void theFeeIsPaidInPartsAndNeverTwice() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    assertEquals(PaymentState.UNPAID, trial.state().fee().state());
    trial.does(Trial.SU, new Command.RecordPayment(5_000, trial.today(), " 票0001 "));
    assertEquals("票0001", trial.last(Event.Paid.class).receipt());
    assertEquals(15_000, trial.state().fee().openFen());
    assertEquals(
        List.of("/amountFen OUT_OF_RANGE"),
        trial.faults(Trial.SU, new Command.RecordPayment(15_001, trial.today(), "票0002")));
    trial.does(Trial.SU, new Command.RecordPayment(15_000, trial.today(), "票0002"));
    assertEquals(PaymentState.PAID, trial.state().fee().state());
    assertEquals(
        "NOTHING_DUE",
        trial.refused(Trial.SU, new Command.RecordPayment(1, trial.today(), "票0003")).code());
  }

  @Test
  void aPaymentLiesBetweenTheRequestAndToday() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    assertEquals(
        List.of("/paidOn TOO_EARLY"),
        trial.faults(Trial.SU, new Command.RecordPayment(1, LocalDate.of(2026, 9, 23), "票0001")));
    assertEquals(
        List.of("/paidOn TOO_LATE"),
        trial.faults(Trial.SU, new Command.RecordPayment(1, LocalDate.of(2026, 9, 25), "票0001")));
  }

  @Test
  void theHeadReducesTheFeeOfWhomTheLawAids() {
    Trial trial = Trial.accepted(DAY, Requests.mandate());
    trial.does(Trial.HEAD, reduce(15_000, ReductionGround.LEGAL_AID));
    assertEquals(5_000, trial.state().fee().openFen());
    assertEquals(
        List.of("/amountFen OUT_OF_RANGE"),
        trial.faults(Trial.HEAD, reduce(5_001, ReductionGround.OTHER)));
    trial.does(Trial.HEAD, reduce(5_000, ReductionGround.OTHER));
    assertEquals(PaymentState.WAIVED, trial.state().fee().state());
    assertEquals("NOTHING_DUE", trial.refused(Trial.HEAD, reduce(1, ReductionGround.OTHER)).code());
    assertEquals("这一步不由公证员办理。", trial.refused(Trial.SU, reduce(1, ReductionGround.OTHER)).reason());
  }

  @Test
  void nothingIsIssuedBeforeTheFeeIsPaidOrWaived() {
    Trial trial = Trial.accepted(DAY, Requests.mandate()).drafts(java.util.Map.of());
    var refusal = trial.refused(Trial.SU, new Command.Issue(1, "check-1"));
    assertEquals("FEE_OPEN", refusal.code());
    assertEquals("NL-34(1)", refusal.citations().getFirst().key());
    trial.does(Trial.HEAD, reduce(20_000, ReductionGround.LEGAL_AID)).issues();
  }

  @Test
  void whatIsPaidBackIsPaidBackOnce() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate())
            .pays()
            .does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals(PaymentState.REFUND_DUE, trial.state().fee().state());
    assertEquals(
        List.of("/receipt MISSING"),
        trial.faults(Trial.HEAD, new Command.RecordRefund(trial.today(), "")));
    trial.does(Trial.HEAD, new Command.RecordRefund(trial.today(), "退0001"));
    assertEquals(20_000, trial.last(Event.Refunded.class).amountFen());
    assertEquals(PaymentState.REFUNDED, trial.state().fee().state());
    assertEquals(
        "NOTHING_TO_REFUND",
        trial.refused(Trial.HEAD, new Command.RecordRefund(trial.today(), "退0002")).code());
  }

  @Test
  void whereNothingWasPaidNothingIsPaidBack() {
    Trial trial =
        Trial.accepted(DAY, Requests.mandate()).does(Trial.APPLICANT, new Command.Withdraw("投标取消"));
    assertEquals(0, trial.state().fee().toRefundFen());
    assertEquals(
        "NOTHING_TO_REFUND",
        trial.refused(Trial.SU, new Command.RecordRefund(trial.today(), "退0001")).code());
  }

  @Test
  void sumsReadAsPeopleReadThem() {
    assertEquals("1200元", Wording.yuan(120_000));
    assertEquals("0.05元", Wording.yuan(5));
  }
}
