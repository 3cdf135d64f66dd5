package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.term.StayGround;

/** Whether the act is carried out meanwhile (停止执行, 42). */
final class Staying {

  private static final Stage[] UNDER_WAY = {Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION};

  private Staying() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(requestStay(), decideStay(), liftStay());
  }

  private static Rule<Situation, Event, Command.RequestStay> requestStay() {
    return Step.of(Command.RequestStay.class, "申请停止执行", "ARL-42(3)")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().stay().requested() || s.on().stay().ground() != null,
            "STAY_ASKED_OR_GRANTED",
            "已经申请停止执行，或者已经停止执行",
            "请等待行政复议机关决定",
            "ARL-42(3)")
        .hint("行政复议期间一般不停止执行；要求合理的，行政复议机关会决定停止执行。")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.RequestStay::reason)))
        .then((s, c, faults) -> List.of(new Event.StayRequested(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.DecideStay> decideStay() {
    return Step.of(Command.DecideStay.class, "决定是否停止执行", "ARL-42")
        .by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .unless(
            s -> s.on().stay().ground() != null,
            "STAYED_ALREADY",
            "已经停止执行",
            "不需要继续停止执行的，请解除",
            "ARL-42")
        .hint("没有人申请时，也可以依职权决定停止执行。要求是否合理由您判断。")
        .asks(
            s ->
                Form.of(
                    Question.yesNo("granted", "停止执行", Command.DecideStay::granted),
                    Question.choice(
                            "ground", "停止执行的情形", grounds(s.on()), Command.DecideStay::ground)
                        .optional()
                        .hint("决定停止执行时选择"),
                    Question.longText("reason", "理由", Command.DecideStay::reason)))
        .then(
            (s, c, faults) -> {
              StayGround ground = c.ground();
              if (!c.granted()) {
                if (!s.on().stay().requested()) {
                  faults.add("granted", "NOTHING_ASKED", "没有人申请停止执行，不需要作出不停止执行的决定");
                }
                return List.of(
                    new Event.StayDenied(Reporting.text(c.reason())),
                    Papers.of(s, DocumentKind.STAY_DENIAL)
                        .with("reason", c.reason())
                        .to(PartyRef.APPLICANT));
              }
              if (ground == null) {
                faults.add("ground", "MISSING", "请选择停止执行的情形");
                return List.of();
              }
              return List.of(
                  new Event.StayGranted(ground, Reporting.text(c.reason())),
                  Papers.of(s, DocumentKind.STAY_ORDER)
                      .with("ground", ground.label())
                      .citing("groundArticle", ground.articles())
                      .with("reason", c.reason())
                      .toAll());
            });
  }

  /** On a party's request only if there is one. */
  static List<StayGround> grounds(Case c) {
    return Arrays.stream(StayGround.values())
        .filter(ground -> ground != StayGround.PARTY || c.stay().requested())
        .toList();
  }

  private static Rule<Situation, Event, Command.LiftStay> liftStay() {
    return Step.of(Command.LiftStay.class, "解除停止执行", "ARL-42")
        .by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .unless(s -> s.on().stay().ground() == null, "NOT_STAYED", "没有停止执行", "不需要解除", "ARL-42")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.LiftStay::reason)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.StayLifted(Reporting.text(c.reason())),
                    Papers.of(s, DocumentKind.STAY_LIFTING)
                        .sentence("reason", c.reason())
                        .toAll()));
  }
}
