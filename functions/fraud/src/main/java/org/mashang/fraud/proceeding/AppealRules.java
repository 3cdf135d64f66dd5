package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.casework.time.Period;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;

/** Somebody contests a warning, and is answered (申诉, 反电信网络诈骗法 32(3)). */
final class AppealRules {

  /** The law says "in time"; three working days are the office's own promise. */
  private static final int ANSWER_DAYS = 3;

  private static final int MOST = 5;

  private AppealRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(enter(), decide());
  }

  private static Rule<Situation, Event, Command.EnterAppeal> enter() {
    return Step.ofAll(Command.EnterAppeal.class, "登记申诉", "ATF-32(3)")
        .by(Role.APPLICANT)
        .unless(s -> s.on().openAppeal().isPresent(), "APPEAL_OPEN", "已有一件申诉正在核查", "请等待答复")
        .unless(s -> s.on().lifted(), "ALREADY_LIFTED", "预警已经因申诉解除", "无需再次申诉")
        .unless(
            s -> s.on().appeals().size() >= MOST,
            "TOO_MANY_APPEALS",
            "申诉次数已经很多",
            "请到反诈中心当面说明，或者依法申请行政复议、提起诉讼",
            "ATF-48")
        .hint("本单位自定在三个工作日内核查并答复；核查属实的，即时解除。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "who", "申诉人", List.of(Contester.values()), Command.EnterAppeal::who),
                    Question.longText("reason", "理由", Command.EnterAppeal::reason).max(1000)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.AppealEntered(
                        s.on().appeals().size() + 1, c.who(), Step.text(c.reason()), due(s))));
  }

  private static Instant due(Situation s) {
    return Objects.requireNonNull(
        Period.workingDays(s.today(), ANSWER_DAYS, "ATF-32(3)").expiresAt());
  }

  private static Rule<Situation, Event, Command.DecideAppeal> decide() {
    return Step.ofPolice(Command.DecideAppeal.class, "答复申诉", "ATF-32(3)")
        .unless(s -> s.on().openAppeal().isEmpty(), "NO_APPEAL", "没有等待答复的申诉", "无需答复")
        .unless(
            s -> s.on().hands().contains(s.actor().id()),
            "SAME_OFFICER",
            "您办理过这件预警，申诉应当由另一位人员答复",
            "请交给没有办理过这件预警的人员")
        .hint("支持的，预警即时解除并计为误报；申诉由没有办理过这件预警的人员答复。")
        .asks(
            s ->
                Form.of(
                    Question.yesNo("upheld", "是否支持", Command.DecideAppeal::upheld),
                    Question.choice(
                            "falseReason",
                            "误报原因",
                            List.of(FalseReason.values()),
                            Command.DecideAppeal::falseReason)
                        .optional()
                        .hint("支持申诉的，请选择"),
                    Question.longText("answer", "告知申诉人的理由", Command.DecideAppeal::answer)
                        .max(1000)))
        .then(
            (s, c, faults) -> {
              if (c.upheld() && c.falseReason() == null) {
                faults.add("falseReason", "MISSING", "支持申诉的，请选择误报原因");
              }
              if (!c.upheld() && c.falseReason() != null) {
                faults.add("falseReason", "NOT_ASKED", "不支持申诉的，不填写误报原因");
              }
              return List.of(
                  new Event.AppealDecided(
                      s.on().openAppeal().orElseThrow().number(),
                      c.upheld(),
                      c.falseReason(),
                      Step.text(c.answer())));
            });
  }
}
