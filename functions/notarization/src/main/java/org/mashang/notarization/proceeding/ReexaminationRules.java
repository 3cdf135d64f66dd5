package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.Stage;

/** That a certificate may be wrong: re-examination, correction, revocation (复查, 39). */
final class ReexaminationRules {

  private ReexaminationRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        requestReexamination(), proposeMaintaining(), proposeCorrection(), proposeRevocation());
  }

  private static Rule<Situation, Event, Command.RequestReexamination> requestReexamination() {
    return Step.mine(Step.of(Command.RequestReexamination.class, "申请复查", "NL-39", "NPR-61"))
        .by(Role.APPLICANT, Role.NOTARY, Role.HEAD)
        .evenSuspendedIn(Stage.ISSUED, Stage.CLOSED)
        .unless(s -> !valid(s), "NO_VALID_CERTIFICATE", "没有有效的公证书可以复查", "请核对公证书的状态", "NL-39")
        .hint("当事人、利害关系人认为公证书有错误的，可以申请复查。一般应当自知道之日起一年内、出具之日起二十年内提出（期限凭记忆，请核对规则第六十一条），是否逾期由公证处判断。")
        .asks(
            s ->
                Form.of(
                    Question.<Command.RequestReexamination>text(
                            "who", "申请复查的人", Command.RequestReexamination::who)
                        .value(s.byApplicant() ? s.on().request().applicant().name().value() : ""),
                    Question.reported(
                        "learnedOn",
                        "知道或者应当知道的日期",
                        Command.RequestReexamination::learnedOn,
                        s.today()),
                    Question.longText("reason", "认为有什么错误", Command.RequestReexamination::reason)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.ReexaminationRequested(
                        Personal.name(c.who().strip()), c.learnedOn(), Step.text(c.reason()))));
  }

  private static boolean valid(Situation s) {
    Certificate certificate = s.on().certificate();
    return certificate != null && certificate.status() == CertificateStatus.VALID;
  }

  private static Rule<Situation, Event, Command.ProposeMaintaining> proposeMaintaining() {
    return examining(Step.ofNotary(Command.ProposeMaintaining.class, "提请维持", "NL-39", "NPR-63"))
        .asks(s -> Form.of(Question.longText("reason", "复查意见", Command.ProposeMaintaining::reason)))
        .then((s, c, faults) -> List.of(new Event.MaintainingProposed(Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.ProposeCorrection> proposeCorrection() {
    return examining(Step.ofNotary(Command.ProposeCorrection.class, "提请更正", "NL-39"))
        .hint("公证书的内容合法、与事实相符，只有其他错误的，予以更正；更正后的公证书编号不变，原件核验时会显示已经更正。")
        .asks(
            s -> {
              List<Question<Command.ProposeCorrection>> questions = new ArrayList<>();
              questions.add(Question.longText("reason", "复查意见", Command.ProposeCorrection::reason));
              questions.addAll(
                  CertificateWriter.form(s, Command.ProposeCorrection::values).questions());
              return new Form<>(questions);
            })
        .then(
            (s, c, faults) -> {
              Map<String, Personal> values = CertificateWriter.kept(s, c.values());
              CertificateWriter.of(s, values, "")
                  .missing()
                  .forEach(gap -> CertificateRules.missing(gap, faults));
              return List.of(new Event.CorrectionProposed(Step.text(c.reason()), values));
            });
  }

  private static Rule<Situation, Event, Command.ProposeRevocation> proposeRevocation() {
    return examining(Step.ofNotary(Command.ProposeRevocation.class, "提请撤销", "NL-39"))
        .hint("内容违法或者与事实不符的，应当撤销并公告，自始无效。由负责人审批。")
        .asks(s -> Form.of(Question.longText("reason", "复查意见", Command.ProposeRevocation::reason)))
        .then((s, c, faults) -> List.of(new Event.RevocationProposed(Step.text(c.reason()))));
  }

  private static <C extends Command> Rule<Situation, Event, C> examining(
      Rule<Situation, Event, C> rule) {
    return rule.evenSuspendedIn(Stage.REEXAMINATION).withNothingProposed();
  }
}
