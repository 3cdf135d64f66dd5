package org.mashang.notarization.proceeding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TerminationGround;

/** Endings without a certificate (不予办理 31, 终止 规则 50, 撤回). */
final class EndingRules {

  private EndingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(proposeRefusal(), proposeTermination(), withdraw());
  }

  private static Rule<Situation, Event, Command.ProposeRefusal> proposeRefusal() {
    return Step.ofNotary(Command.ProposeRefusal.class, "提请不予办理", "NL-31", "NPR-48", "NPR-49")
        .evenSuspendedIn(Stage.HANDLING)
        .withNothingProposed()
        .hint("由您写出书面报告，报负责人审批；批准后书面通知当事人，并根据原因和责任酌情退费。")
        .asks(
            s ->
                Form.of(
                    Question.choices(
                        "grounds",
                        "情形",
                        Arrays.asList(RefusalGround.values()),
                        Command.ProposeRefusal::grounds),
                    Question.longText("report", "书面报告", Command.ProposeRefusal::report),
                    refund(s, Command.ProposeRefusal::refundFen)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.RefusalProposed(c.grounds(), Step.text(c.report()), c.refundFen())));
  }

  private static Rule<Situation, Event, Command.ProposeTermination> proposeTermination() {
    return Step.ofNotary(Command.ProposeTermination.class, "提请终止", "NPR-50")
        .evenSuspendedIn(Stage.HANDLING)
        .withNothingProposed()
        .unless(s -> grounds(s).isEmpty(), "NO_GROUND", "现在没有可以终止的情形", "请继续办理", "NPR-50")
        .hint("终止的情形凭《公证程序规则》第五十条（条文未核对原文，请对照）；满六个月一项只在期满后列出。")
        .asks(
            s ->
                Form.of(
                    Question.choice("ground", "情形", grounds(s), Command.ProposeTermination::ground),
                    Question.longText("report", "书面报告", Command.ProposeTermination::report),
                    refund(s, Command.ProposeTermination::refundFen)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.TerminationProposed(
                        c.ground(), Step.text(c.report()), c.refundFen())));
  }

  static List<TerminationGround> grounds(Situation s) {
    Acceptance accepted = s.on().acceptance();
    boolean sixMonths = accepted != null && s.today().isAfter(accepted.on().plusMonths(6));
    return Arrays.stream(TerminationGround.values())
        .filter(ground -> ground != TerminationGround.SIX_MONTHS || sixMonths)
        .toList();
  }

  private static <C extends Command> Question<C> refund(
      Situation s, Function<C, @Nullable Integer> answer) {
    return Question.<C>number("refundFen", "退还公证费（分）", 0, (int) s.on().fee().paidFen(), answer)
        .value(String.valueOf(s.on().fee().paidFen()))
        .hint("已收" + Wording.yuan(s.on().fee().paidFen()) + "；退还部分还是全部由您酌定");
  }

  private static Rule<Situation, Event, Command.Withdraw> withdraw() {
    return Step.mine(Step.of(Command.Withdraw.class, "撤回申请", "NPR-50"))
        .by(Role.APPLICANT, Role.NOTARY)
        .evenSuspendedIn(Stage.DISPATCH, Stage.OFFERED, Stage.REVIEW, Stage.HANDLING)
        .withNothingProposed()
        .hint("出具公证书之前可以撤回；已经支付的公证费由公证处退还。")
        .asks(s -> Form.of(Question.longText("reason", "原因", Command.Withdraw::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.Withdrawn(Step.text(c.reason()), s.on().fee().paidFen())));
  }
}
