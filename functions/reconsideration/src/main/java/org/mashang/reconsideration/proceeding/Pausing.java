package org.mashang.reconsideration.proceeding;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.term.SuspensionGround;
import org.mashang.reconsideration.term.TerminationGround;

/** Suspension, resumption, termination, withdrawal (中止、恢复、终止、撤回, 39, 41). */
final class Pausing {

  private static final Stage[] UNDER_WAY = {Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION};

  private Pausing() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        suspend(), resume(), terminate(), withdraw(), permitWithdrawal(), denyWithdrawal());
  }

  private static Rule<Situation, Event, Command.Suspend> suspend() {
    return Step.of(Command.Suspend.class, "中止审理", "ARL-39(1)", "ARL-39(3)")
        .by(CLERK)
        .in(UNDER_WAY)
        .withNothingProposed()
        .hint("中止期间不计入审理期限；应当书面告知当事人，请登记通知书的送达。")
        .asks(
            s ->
                Form.of(
                    Question.choice("ground", "中止事由", grounds(s.on()), Command.Suspend::ground),
                    Question.longText("reason", "具体情况", Command.Suspend::reason)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Suspended(s.today(), c.ground(), Reporting.text(c.reason())),
                    Papers.of(s, DocumentKind.SUSPENSION_NOTICE)
                        .with("ground", c.ground().label())
                        .citing("groundArticle", c.ground().articles())
                        .with("reason", c.reason())
                        .toAll()));
  }

  /** The items of 39(1) that can be true of this applicant. */
  static List<SuspensionGround> grounds(Case c) {
    boolean person = c.application().applicant() instanceof Applicant.Person;
    return Arrays.stream(SuspensionGround.values())
        .filter(
            ground ->
                switch (ground) {
                  case PERSON_DIED, PERSON_INCAPABLE, PERSON_MISSING -> person;
                  case ORGANISATION_ENDED -> !person;
                  case NORMATIVE_REVIEW -> c.normativeReview() != null;
                  default -> true;
                })
        .toList();
  }

  private static Rule<Situation, Event, Command.Resume> resume() {
    return Step.of(Command.Resume.class, "恢复审理", "ARL-39(2)", "ARL-39(3)")
        .by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .unless(s -> s.on().pause() == null, "NOT_SUSPENDED", "案件没有中止", "请继续办理", "ARL-39(2)")
        .asks(s -> Form.of(Question.longText("reason", "中止原因消除的情况", Command.Resume::reason)))
        .then(
            (s, c, faults) -> {
              Papers paper = Papers.of(s, DocumentKind.RESUMPTION_NOTICE);
              Acceptance accepted = s.on().acceptance();
              if (accepted != null) {
                paper.accepted(accepted, Evolution.resumed(s.on().pauses(), s.today()));
              }
              return List.of(
                  new Event.Resumed(s.today(), Reporting.text(c.reason())),
                  paper.sentence("reason", c.reason()).toAll());
            });
  }

  private static Rule<Situation, Event, Command.Terminate> terminate() {
    return Step.of(Command.Terminate.class, "终止行政复议", "ARL-41")
        .by(CLERK)
        .evenSuspendedIn(UNDER_WAY)
        .withNothingProposed()
        .unless(
            s -> terminations(s).isEmpty(),
            "NO_TERMINATION_GROUND",
            "现在没有可以终止的情形",
            "中止满六十日原因仍未消除的，期满后可以终止",
            "ARL-41")
        .hint("申请人撤回申请的，请在其提出后准予撤回；中止满六十日一项只在期满后列出。")
        .asks(
            s ->
                Form.of(
                    Question.choice("ground", "终止事由", terminations(s), Command.Terminate::ground),
                    Question.longText("reason", "具体情况", Command.Terminate::reason)))
        .then((s, c, faults) -> ended(s, c.ground(), c.reason(), ""));
  }

  /** The items of 41 that can be true now; withdrawal goes its own way. */
  static List<TerminationGround> terminations(Situation s) {
    boolean person = s.on().application().applicant() instanceof Applicant.Person;
    ActKind kind = s.on().application().act().kind();
    return Arrays.stream(TerminationGround.values())
        .filter(
            ground ->
                switch (ground) {
                  case WITHDRAWN -> false;
                  case NO_RELATIVE_CONTINUES -> person;
                  case NO_SUCCESSOR_CONTINUES -> !person;
                  case CRIMINAL_MEASURE ->
                      person && (kind == ActKind.PENALTY || kind == ActKind.COERCION);
                  case SUSPENDED_SIXTY_DAYS -> s.clocks().suspendedSixtyDays();
                })
        .toList();
  }

  private static Rule<Situation, Event, Command.Withdraw> withdraw() {
    return Step.of(Command.Withdraw.class, "申请撤回", "ARL-41(1)", "ARL-74(2)")
        .by(APPLICANT, CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> s.on().withdrawalRequested(),
            "WITHDRAWAL_REQUESTED_ALREADY",
            "已经申请撤回",
            "请等待行政复议机构答复",
            "ARL-41(1)")
        .hint("准予撤回并终止后，不得再以同一事实和理由申请，但能证明撤回违背真实意愿的除外。")
        .asks(s -> Form.of(Question.longText("reason", "撤回的理由", Command.Withdraw::reason)))
        .then((s, c, faults) -> List.of(new Event.WithdrawalRequested(Reporting.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.PermitWithdrawal> permitWithdrawal() {
    return withdrawalAsked(
            Step.of(Command.PermitWithdrawal.class, "准予撤回并终止", "ARL-41(1)", "ARL-74(2)"))
        .withNothingProposed()
        .hint("撤回是否出于真实意愿、是否损害公共利益和他人权益，由您审查。")
        .asks(s -> Form.of(Question.longText("reason", "审查情况", Command.PermitWithdrawal::reason)))
        .then(
            (s, c, faults) ->
                ended(
                    s,
                    TerminationGround.WITHDRAWN,
                    c.reason(),
                    "申请人不得再以同一事实和理由提出行政复议申请，但是能够证明撤回申请违背其真实意愿的除外（"
                        + Law.cited(s.today(), List.of("ARL-74(2)"))
                        + "）。"));
  }

  private static Rule<Situation, Event, Command.DenyWithdrawal> denyWithdrawal() {
    return withdrawalAsked(Step.of(Command.DenyWithdrawal.class, "不准予撤回", "ARL-41(1)"))
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.DenyWithdrawal::reason)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.WithdrawalDenied(Reporting.text(c.reason())),
                    Papers.of(s, DocumentKind.WITHDRAWAL_DENIAL)
                        .with("reason", c.reason())
                        .to(PartyRef.APPLICANT)));
  }

  private static <C extends Command> Rule<Situation, Event, C> withdrawalAsked(
      Rule<Situation, Event, C> rule) {
    return rule.by(CLERK)
        .evenSuspendedIn(
            Stage.RECEIVED, Stage.SUPPLEMENT, Stage.ACCEPTED, Stage.ANSWER, Stage.EXAMINATION)
        .unless(
            s -> !s.on().withdrawalRequested(),
            "NO_WITHDRAWAL_REQUEST",
            "申请人没有申请撤回",
            "撤回须由申请人提出",
            "ARL-41(1)");
  }

  private static List<Event> ended(
      Situation s, TerminationGround ground, String reason, String again) {
    Papers paper =
        Papers.of(s, DocumentKind.TERMINATION)
            .with("ground", ground.label())
            .citing("groundArticle", ground.articles())
            .with("reason", reason)
            .with("again", again);
    boolean respondentKnows = s.on().exchange().sentOn() != null;
    return List.of(
        new Event.Terminated(ground, Reporting.text(reason)),
        respondentKnows ? paper.toAll() : paper.to(PartyRef.APPLICANT));
  }
}
