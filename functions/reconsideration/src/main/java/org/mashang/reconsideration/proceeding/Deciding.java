package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.CLERK;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.Stage;

/**
 * What a clerk proposes to the head: more time, the procedure, a decision (提请审批, 33, 55, 61, 62).
 */
final class Deciding {

  private static final Stage[] UNDER_WAY = {Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION};

  private Deciding() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(proposeExtension(), proposeOrdinary(), proposeDecision(), proposeDismissal());
  }

  private static Rule<Situation, Event, Command.ProposeExtension> proposeExtension() {
    return Step.of(Command.ProposeExtension.class, "提请延期", "ARL-62(1)")
        .by(CLERK)
        .in(UNDER_WAY)
        .withNothingProposed()
        .unless(
            s -> !Exchanges.ordinary(s.on()),
            "EXTENSION_ORDINARY_ONLY",
            "只有适用普通程序的案件可以延期",
            "不宜适用简易程序的，可以提请转为普通程序",
            "ARL-62(1)",
            "ARL-62(2)")
        .unless(
            s -> extended(s.on()),
            "EXTENDED_ALREADY",
            "已经延期一次，延长总共不得超过三十日",
            "请在期限内作出决定",
            "ARL-62(1)")
        .unless(
            s -> s.clocks().decisionOver(),
            "DECISION_PERIOD_OVER",
            "审理期限已经届满，不能再延期",
            "请尽快作出决定",
            "ARL-62(1)")
        .hint("情况复杂、不能在规定期限内作出决定的，才可以延期，并书面告知当事人。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.ProposeExtension>number(
                            "days", "延长日数", 1, 30, Command.ProposeExtension::days)
                        .value("30"),
                    Question.longText("reason", "理由", Command.ProposeExtension::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.ExtensionProposed(c.days(), Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.ProposeOrdinary> proposeOrdinary() {
    return Step.of(Command.ProposeOrdinary.class, "提请转为普通程序", "ARL-55")
        .by(CLERK)
        .in(UNDER_WAY)
        .withNothingProposed()
        .unless(
            s -> Exchanges.ordinary(s.on()), "ORDINARY_ALREADY", "本案已经适用普通程序", "请继续办理", "ARL-55")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.ProposeOrdinary::reason)))
        .then((s, c, faults) -> List.of(new Event.OrdinaryProposed(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.ProposeDecision> proposeDecision() {
    return Step.of(Command.ProposeDecision.class, "拟定复议决定", "ARL-61(1)", "ARL-61(2)", "ARL-62")
        .by(CLERK)
        .in(Stage.EXAMINATION)
        .withNothingProposed()
        .unless(
            s -> s.on().hearings().called() != null,
            "HEARING_RECORD_MISSING",
            "已经通知的听证还没有记录；经过听证的，应当根据听证笔录作出决定",
            "请先记录听证，或者取消听证",
            "ARL-61(2)")
        .unless(
            s ->
                Exchanges.ordinary(s.on())
                    && !s.on().hearings().heard(PartyRef.APPLICANT)
                    && s.on().hearings().heldOn().isEmpty(),
            "PARTY_NOT_HEARD",
            "适用普通程序的案件，还没有听取申请人的意见",
            "请先听取意见并记录；因申请人原因不能听取的，记录原因",
            "ARL-49")
        .hint("由负责人审批后以行政复议机关的名义作出。被申请人没有答复、没有提交证据的，请对照第七十条。超过审理期限的也应当尽快决定。")
        .asks(Deciding::decisionForm)
        .then(
            (s, c, faults) -> {
              if (toBePerformed(c.kind()) && c.performWithinDays() == null) {
                faults.add("performWithinDays", "MISSING", "这种决定应当写明履行的期限");
              }
              return List.of(
                  new Event.DecisionProposed(
                      c.kind(),
                      Reporting.text(c.facts()),
                      Reporting.text(c.reasons()),
                      Reporting.text(c.order()),
                      c.performWithinDays(),
                      optional(c.compensation())));
            });
  }

  private static Form<Command.ProposeDecision> decisionForm(Situation s) {
    return Form.of(
        Question.choice("kind", "决定种类", kinds(s.on()), Command.ProposeDecision::kind),
        Question.longText("facts", "查明的事实", Command.ProposeDecision::facts),
        Question.longText("reasons", "理由和依据", Command.ProposeDecision::reasons),
        Question.longText("order", "决定内容", Command.ProposeDecision::order),
        Question.<Command.ProposeDecision>number(
                "performWithinDays",
                "自送达起多少日内履行",
                1,
                3650,
                Command.ProposeDecision::performWithinDays)
            .optional()
            .hint("责令履行、责令重新作出的必须填写"),
        Question.<Command.ProposeDecision>longText(
                "compensation", "行政赔偿（第七十二条）", Command.ProposeDecision::compensation)
            .optional()
            .hint(
                s.on().application().wishes().compensation()
                    ? "申请人一并提出了赔偿请求，应当一并处理"
                    : "没有赔偿请求的，可以不填"));
  }

  /** The kinds for agreements (71) only where an agreement is in dispute. */
  static List<DecisionKind> kinds(Case c) {
    boolean agreement = c.application().act().kind() == ActKind.ADMINISTRATIVE_AGREEMENT;
    return Arrays.stream(DecisionKind.values())
        .filter(
            kind ->
                switch (kind) {
                  case AGREEMENT_DUTY, AGREEMENT_COMPENSATION -> agreement;
                  default -> true;
                })
        .toList();
  }

  private static boolean toBePerformed(DecisionKind kind) {
    return switch (kind) {
      case ORDER_PERFORMANCE, REVOKE_AND_REDO -> true;
      default -> false;
    };
  }

  private static Rule<Situation, Event, Command.ProposeDismissal> proposeDismissal() {
    return Step.of(Command.ProposeDismissal.class, "提请驳回申请", "ARL-33", "ARL-61(1)")
        .by(CLERK)
        .in(UNDER_WAY)
        .withNothingProposed()
        .hint("受理后（包括视为受理后）发现不符合受理条件的，才可以驳回申请，必须说明理由。")
        .asks(
            s ->
                Form.of(
                    Question.choices(
                        "grounds",
                        "不符合的受理条件",
                        Arrays.asList(RefusalGround.values()),
                        Command.ProposeDismissal::grounds),
                    Question.longText("reasons", "理由", Command.ProposeDismissal::reasons)))
        .then(
            (s, c, faults) ->
                List.of(new Event.DismissalProposed(c.grounds(), Reporting.text(c.reasons()))));
  }

  private static @Nullable Personal optional(@Nullable String text) {
    return text == null || text.isBlank() ? null : Reporting.text(text);
  }

  private static boolean extended(Case c) {
    Acceptance accepted = c.acceptance();
    return accepted != null
        && accepted.procedure() == Procedure.ORDINARY
        && accepted.extensionDays() > 0;
  }
}
