package org.mashang.notarization.proceeding;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.ReductionGround;
import org.mashang.notarization.term.Stage;

/** Paying, reducing and paying back the fee (公证费, 34, 规则 49). */
final class FeeRules {

  private static final int MOST = 100_000_000;

  private FeeRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(recordPayment(), reduceFee(), recordRefund());
  }

  private static Rule<Situation, Event, Command.RecordPayment> recordPayment() {
    return Step.ofNotary(Command.RecordPayment.class, "登记收费", "NL-34(1)")
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .unless(
            s -> s.on().fee().openFen() == 0, "NOTHING_DUE", "没有需要支付的公证费", "请核对收费记录", "NL-34(1)")
        .asks(
            s ->
                Form.of(
                    Question.<Command.RecordPayment>number(
                            "amountFen",
                            "金额（分）",
                            1,
                            (int) Math.min(MOST, s.on().fee().openFen()),
                            Command.RecordPayment::amountFen)
                        .value(String.valueOf(s.on().fee().openFen()))
                        .hint("待支付" + Wording.yuan(s.on().fee().openFen())),
                    Question.reported("paidOn", "日期", Command.RecordPayment::paidOn, s.today())
                        .notBefore(Shanghai.day(s.on().submittedAt()), "不能早于申请之日"),
                    Question.text("receipt", "票据号码", Command.RecordPayment::receipt)))
        .then(
            (s, c, faults) ->
                List.of(new Event.Paid(c.amountFen(), c.paidOn(), c.receipt().strip())));
  }

  private static Rule<Situation, Event, Command.ReduceFee> reduceFee() {
    return Step.of(Command.ReduceFee.class, "减免公证费", "NL-34(2)", "NL-34(1)")
        .by(Role.HEAD)
        .evenSuspendedIn(Stage.REVIEW, Stage.HANDLING)
        .unless(
            s -> s.on().fee().openFen() == 0, "NOTHING_DUE", "没有需要支付的公证费", "请核对收费记录", "NL-34(1)")
        .hint("对符合法律援助条件的当事人，应当按照规定减免公证费。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.ReduceFee>number(
                            "amountFen",
                            "减免金额（分）",
                            1,
                            (int) Math.min(MOST, s.on().fee().openFen()),
                            Command.ReduceFee::amountFen)
                        .value(String.valueOf(s.on().fee().openFen())),
                    Question.choice(
                        "ground",
                        "理由",
                        Arrays.asList(ReductionGround.values()),
                        Command.ReduceFee::ground),
                    Question.longText("reason", "说明", Command.ReduceFee::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.FeeReduced(c.amountFen(), c.ground(), Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.RecordRefund> recordRefund() {
    return Step.mine(Step.of(Command.RecordRefund.class, "登记退费", "NPR-49"))
        .by(Role.NOTARY, Role.HEAD)
        .unless(
            s -> s.on().fee().state() != PaymentState.REFUND_DUE,
            "NOTHING_TO_REFUND",
            "没有需要退还的公证费",
            "请核对收费记录",
            "NPR-49")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "refundedOn", "日期", Command.RecordRefund::refundedOn, s.today())
                        .notBefore(Shanghai.day(s.on().submittedAt()), "不能早于申请之日"),
                    Question.text("receipt", "退款凭证", Command.RecordRefund::receipt)))
        .then(
            (s, c, faults) -> {
              Fee fee = s.on().fee();
              return List.of(
                  new Event.Refunded(
                      fee.toRefundFen() - fee.refundedFen(), c.refundedOn(), c.receipt().strip()));
            });
  }
}
