package org.mashang.notarization.proceeding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;

/** What the head does with what was proposed (审批, 规则 49). Two different people, always. */
final class ApprovalRules {

  private ApprovalRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(approve(), returnProposal(), retractProposal());
  }

  private static Rule<Situation, Event, Command.Approve> approve() {
    return bySomebodyElse(Step.of(Command.Approve.class, "同意", "NPR-49", "NL-39"))
        .asks(
            s ->
                Form.of(
                    Question.<Command.Approve>longText("note", "意见", Command.Approve::note)
                        .optional()))
        .then(
            (s, c, faults) -> {
              Proposal proposal = s.on().proposal();
              return proposal == null ? List.of() : approved(s, proposal, c, faults);
            });
  }

  private static List<Event> approved(
      Situation s, Proposal proposal, Command.Approve c, Faults faults) {
    Personal note = Step.text(c.note());
    Event follows =
        switch (proposal.what()) {
          case Event.CertificateProposed p -> new Event.CertificateApproved(note);
          case Event.RefusalProposed p -> new Event.Refused(p.grounds(), p.report(), p.refundFen());
          case Event.TerminationProposed p ->
              new Event.Terminated(p.ground(), p.report(), p.refundFen());
          case Event.MaintainingProposed p -> new Event.Maintained(p.reason());
          case Event.CorrectionProposed p -> corrected(s, p, c.checkId(), faults);
          case Event.RevocationProposed p -> revoked(s, p);
          default -> throw new IllegalStateException(proposal.what() + " is no proposal");
        };
    return List.of(new Event.Approved(proposal.byId(), note), follows);
  }

  /** The same number again, with the corrected text and a check id of its own. */
  private static Event corrected(
      Situation s, Event.CorrectionProposed p, @Nullable String checkId, Faults faults) {
    Certificate old = certificate(s);
    if (checkId == null) {
      faults.add("checkId", "NO_CHECK_ID", "没有取得核验编号，请重试");
    } else if (s.on().certificates().stream().anyMatch(one -> one.checkId().equals(checkId))) {
      faults.add("checkId", "CHECK_ID_USED", "核验编号已经用过，请重试");
    }
    return new Event.CertificateCorrected(
        old.checkId(),
        CertificateWriter.of(s, p.values(), old.number())
            .certificate(checkId == null ? "" : checkId, old.notary()),
        p.reason());
  }

  private static Event revoked(Situation s, Event.RevocationProposed p) {
    Certificate old = certificate(s);
    String announcement =
        "撤销公证书公告：%s于%s出具的%s公证书，因%s，依照%s予以撤销，该公证书自始无效。"
            .formatted(
                s.on().handling().officeName(),
                Wording.day(old.issuedOn()),
                old.number(),
                "内容违法或者与事实不符",
                Law.cited(s.today(), List.of("NL-39")));
    return new Event.CertificateRevoked(old.checkId(), s.today(), announcement, p.reason());
  }

  private static Certificate certificate(Situation s) {
    return Objects.requireNonNull(s.on().certificate());
  }

  private static Rule<Situation, Event, Command.ReturnProposal> returnProposal() {
    return bySomebodyElse(Step.of(Command.ReturnProposal.class, "退回", "NPR-49"))
        .asks(s -> Form.of(Question.longText("reason", "退回的理由", Command.ReturnProposal::reason)))
        .then((s, c, faults) -> List.of(new Event.Returned(Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.RetractProposal> retractProposal() {
    return proposed(Step.ofNotary(Command.RetractProposal.class, "撤回提请", "NPR-49"))
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.RetractProposal::reason)))
        .then((s, c, faults) -> List.of(new Event.Retracted(Step.text(c.reason()))));
  }

  private static <C extends Command> Rule<Situation, Event, C> bySomebodyElse(
      Rule<Situation, Event, C> rule) {
    return proposed(rule.by(Role.HEAD))
        .unless(
            s -> {
              Proposal proposal = s.on().proposal();
              return proposal != null && proposal.byId().equals(s.actor().id());
            },
            "OWN_PROPOSAL",
            "提请人不能审批自己提请的事项",
            "请由另一位负责人审批",
            "NPR-49");
  }

  private static <C extends Command> Rule<Situation, Event, C> proposed(
      Rule<Situation, Event, C> rule) {
    return rule.unless(
        s -> s.on().proposal() == null, "NOTHING_PROPOSED", "没有等待审批的事项", "请由承办公证员先提请", "NPR-49");
  }
}
