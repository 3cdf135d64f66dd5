package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.catalogue.Legalisation;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.Stage;

/** The certificate: filling in, issuing, sealing, legalising, handing over (30, 32, 33). */
final class CertificateRules {

  private CertificateRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(issue(), draft(), proposeCertificate(), recordDelivery(), legalise());
  }

  private static Rule<Situation, Event, Command.Draft> draft() {
    return Step.ofNotary(Command.Draft.class, "拟制公证书", "NL-32", "NL-28")
        .in(Stage.HANDLING)
        .withNothingProposed()
        .hint("按证词格式逐项填写；申请人填过的已经带入，请核对。需要译文的，译文与中文并列。")
        .asks(s -> CertificateWriter.form(s, Command.Draft::values))
        .then(
            (s, c, faults) -> {
              Map<String, Personal> values = CertificateWriter.kept(s, c.values());
              CertificateWriter.of(s, values, "").missing().forEach(gap -> missing(gap, faults));
              return List.of(new Event.Drafted(values));
            });
  }

  static void missing(String gap, Faults faults) {
    faults.add("values." + gap, "MISSING", "证词缺少这一项：" + gap);
  }

  private static Rule<Situation, Event, Command.ProposeCertificate> proposeCertificate() {
    return readyToIssue(
            Step.ofNotary(Command.ProposeCertificate.class, "提请审批公证书", "NPR-40", "NL-30"))
        .unless(
            s -> !s.matter().approval() || s.on().approved(),
            "NO_APPROVAL_NEEDED",
            "这个事项不需要审批，或者已经批准",
            "可以直接出具公证书",
            "NPR-40")
        .asks(
            s ->
                Form.of(
                    Question.<Command.ProposeCertificate>longText(
                            "note", "审查意见", Command.ProposeCertificate::note)
                        .optional()))
        .then((s, c, faults) -> List.of(new Event.CertificateProposed(Step.text(c.note()))));
  }

  private static Rule<Situation, Event, Command.Issue> issue() {
    return readyToIssue(Step.ofNotary(Command.Issue.class, "签发公证书", "NL-30", "NL-32"))
        .unless(
            s -> s.matter().approval() && !s.on().approved(),
            "NOT_APPROVED",
            "这个事项的公证书须经审批，还没有批准",
            "请先提请审批",
            "NPR-40")
        .hint("签发即由您署名，公证书自出具之日起生效；编号由系统按本处本年度顺序取得，不留空号。")
        .then(
            (s, c, faults) -> {
              Integer serial = c.serial();
              String checkId = c.checkId();
              Map<String, Personal> draft = s.on().draft();
              Assignee notary = s.on().handling().notary();
              if (serial == null || checkId == null || draft == null || notary == null) {
                faults.add("serial", "NO_NUMBER", "没有取得公证书编号，请重试");
                return List.of();
              }
              String number = CertificateNumber.of(s, serial);
              return List.of(
                  new Event.CertificateIssued(
                      CertificateWriter.of(s, draft, number).certificate(checkId, notary)));
            });
  }

  /** Everything that must be there before a certificate may go out. */
  private static <C extends Command> Rule<Situation, Event, C> readyToIssue(
      Rule<Situation, Event, C> rule) {
    return rule.in(Stage.HANDLING)
        .withNothingProposed()
        .unless(s -> s.on().draft() == null, "NO_DRAFT", "还没有拟制公证书", "请先拟制公证书", "NL-32")
        .unless(
            s -> s.on().fee().openFen() > 0, "FEE_OPEN", "公证费还没有付清", "请登记收费，或者由负责人减免", "NL-34(1)")
        .unless(
            s -> s.on().verifications().stream().anyMatch(one -> one.result() == null),
            "VERIFICATION_OPEN",
            "还有核实没有结果",
            "请登记核实结果",
            "NL-29")
        .unless(
            s -> s.on().papers().stream().anyMatch(one -> one.state() == PaperOnFile.State.BROKEN),
            "PROMISE_BROKEN",
            "有一项承诺没有履行或者不实",
            "请登记补齐的材料，或者提请不予办理",
            "NL-31(5)",
            "NL-31(6)")
        .unless(
            s -> s.on().request().remote() != null && s.on().video().heldOn() == null,
            "VIDEO_MISSING",
            "远程视频还没有进行",
            "请先登记远程视频",
            "NL-28");
  }

  private static Rule<Situation, Event, Command.RecordDelivery> recordDelivery() {
    return Step.mine(Step.of(Command.RecordDelivery.class, "登记领取", "NL-32"))
        .by(Role.NOTARY, Role.HEAD)
        .evenSuspendedIn(Stage.ISSUED)
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "means",
                        "领取方式",
                        Arrays.asList(DeliveryMeans.values()),
                        Command.RecordDelivery::means),
                    Question.reported(
                            "deliveredOn", "日期", Command.RecordDelivery::deliveredOn, s.today())
                        .notBefore(issuedOn(s), "不能早于出证之日"),
                    Question.text("receiver", "领取人", Command.RecordDelivery::receiver)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Delivered(
                        c.means(), c.deliveredOn(), Personal.name(c.receiver().strip()))));
  }

  private static Rule<Situation, Event, Command.RecordLegalisation> legalise() {
    return Step.mine(Step.of(Command.RecordLegalisation.class, "登记附加证明书、领事认证", "NL-33", "HAC-3"))
        .by(Role.NOTARY, Role.HEAD)
        .evenSuspendedIn(Stage.ISSUED, Stage.CLOSED)
        .unless(
            s -> !needed(s) || s.on().legalisedOn() != null,
            "NOT_NEEDED",
            "这份公证书不需要附加证明书或者领事认证，或者已经登记",
            "无需再操作",
            "NL-33")
        .asks(
            s ->
                Form.of(
                    Question.reported("doneOn", "日期", Command.RecordLegalisation::doneOn, s.today())
                        .notBefore(issuedOn(s), "不能早于出证之日"),
                    Question.text("number", "编号", Command.RecordLegalisation::number)))
        .then((s, c, faults) -> List.of(new Event.Legalised(c.doneOn(), c.number().strip())));
  }

  private static boolean needed(Situation s) {
    Country country = s.world().country(s.on().request());
    Certificate certificate = s.on().certificate();
    return certificate != null
        && certificate.status() == CertificateStatus.VALID
        && country != null
        && country.legalisation() != Legalisation.NONE;
  }

  private static LocalDate issuedOn(Situation s) {
    Certificate certificate = s.on().certificate();
    return certificate == null ? s.today() : certificate.issuedOn();
  }
}
