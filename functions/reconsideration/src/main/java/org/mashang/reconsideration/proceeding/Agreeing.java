package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.util.List;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Stage;

/** Mediation and settlement (调解 5, 73；和解 74). */
final class Agreeing {

  private static final Stage[] UNDER_WAY = {Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION};

  private Agreeing() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        startMediation(),
        endMediation(),
        proposeMediation(),
        recordMediationSigned(),
        recordMediationRevoked(),
        recordSettlement());
  }

  private static Rule<Situation, Event, Command.StartMediation> startMediation() {
    return Step.of(Command.StartMediation.class, "开始调解", "ARL-5")
        .by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .unless(
            s -> s.on().agreement().mediating(), "MEDIATING_ALREADY", "正在调解", "请登记调解的结果", "ARL-5")
        .hint("调解须合法、自愿。调解期间经双方同意可以中止审理；不中止的，审理期限继续计算。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.StartMediation>longText(
                            "note", "情况", Command.StartMediation::note)
                        .optional()))
        .then((s, c, faults) -> List.of(new Event.MediationStarted(Reporting.text(c.note()))));
  }

  private static Rule<Situation, Event, Command.EndMediation> endMediation() {
    return mediating(Step.of(Command.EndMediation.class, "调解未成", "ARL-73(2)"))
        .hint("调解未达成协议的，应当依法审查或者及时作出决定。")
        .asks(s -> Form.of(Question.longText("reason", "情况", Command.EndMediation::reason)))
        .then((s, c, faults) -> List.of(new Event.MediationEnded(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.ProposeMediation> proposeMediation() {
    return mediating(Step.of(Command.ProposeMediation.class, "提请制作调解书", "ARL-73(1)"))
        .unless(
            s -> s.on().pause() != null,
            "CASE_SUSPENDED",
            "案件已经中止，不能提请",
            "达成协议后请先恢复审理",
            "ARL-39(2)")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "agreedOn", "达成协议日期", Command.ProposeMediation::agreedOn, s.today())
                        .notBefore(Reporting.accepted(s.on()), "不能早于受理之日"),
                    Question.longText("terms", "协议内容", Command.ProposeMediation::terms),
                    Question.<Command.ProposeMediation>number(
                            "performWithinDays",
                            "自送达起多少日内履行",
                            1,
                            3650,
                            Command.ProposeMediation::performWithinDays)
                        .optional()))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.MediationProposed(
                        c.agreedOn(), Reporting.text(c.terms()), c.performWithinDays())));
  }

  private static <C extends Command> Rule<Situation, Event, C> mediating(
      Rule<Situation, Event, C> rule) {
    return rule.by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .withNothingProposed()
        .unless(
            s -> !s.on().agreement().mediating(),
            "NOT_MEDIATING",
            "没有正在进行的调解",
            "当事人愿意调解的，请先开始调解",
            "ARL-5");
  }

  private static Rule<Situation, Event, Command.RecordMediationSigned> recordMediationSigned() {
    return unsigned(Step.of(Command.RecordMediationSigned.class, "登记调解书签收生效", "ARL-73(1)"))
        .hint("各方当事人签字或者签章，并加盖行政复议机关印章后生效。")
        .asks(
            s -> {
              Ending ending = s.on().ending();
              return Form.of(
                  Question.reported(
                          "signedOn",
                          "各方签字完毕日期",
                          Command.RecordMediationSigned::signedOn,
                          s.today())
                      .notBefore(ending == null ? s.today() : ending.on(), "不能早于制作调解书之日"),
                  Question.<Command.RecordMediationSigned>longText(
                          "note", "备注", Command.RecordMediationSigned::note)
                      .optional());
            })
        .then(
            (s, c, faults) ->
                Serving.closing(
                    s, new Event.MediationSigned(c.signedOn(), Reporting.text(c.note()))));
  }

  private static Rule<Situation, Event, Command.RecordMediationRevoked> recordMediationRevoked() {
    return unsigned(Step.of(Command.RecordMediationRevoked.class, "登记生效前反悔", "ARL-73(2)"))
        .hint("调解书生效前一方反悔的，案件继续审理。")
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "party",
                        "反悔的当事人",
                        Reporting.parties(s.on()),
                        Command.RecordMediationRevoked::party),
                    Question.longText("reason", "情况", Command.RecordMediationRevoked::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.MediationRevoked(c.party(), Reporting.text(c.reason()))));
  }

  private static <C extends Command> Rule<Situation, Event, C> unsigned(
      Rule<Situation, Event, C> rule) {
    return rule.by(CLERK)
        .evenSuspendedIn(Stage.SERVICE)
        .unless(
            s -> !awaitsSignatures(s.on()),
            "NO_MEDIATION_DOCUMENT",
            "没有等待签字的调解书",
            "请先制作调解书",
            "ARL-73(1)");
  }

  static boolean awaitsSignatures(Case c) {
    Ending ending = c.ending();
    return ending != null
        && ending.outcome() == Outcome.MEDIATED
        && c.agreement().signedOn() == null;
  }

  private static Rule<Situation, Event, Command.RecordSettlement> recordSettlement() {
    return Step.of(Command.RecordSettlement.class, "登记和解", "ARL-74(1)", "ARL-74(2)")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .unless(
            s -> s.on().agreement().settledOn() != null,
            "SETTLED_ALREADY",
            "已经登记和解",
            "请由申请人申请撤回",
            "ARL-74(2)")
        .hint("和解后由申请人申请撤回，行政复议机构准予撤回的，终止行政复议。")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "settledOn", "和解日期", Command.RecordSettlement::settledOn, s.today())
                        .notBefore(Reporting.accepted(s.on()), "不能早于受理之日"),
                    Question.longText("terms", "和解内容", Command.RecordSettlement::terms)))
        .then(
            (s, c, faults) -> List.of(new Event.Settled(c.settledOn(), Reporting.text(c.terms()))));
  }
}
