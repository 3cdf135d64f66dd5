package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.rule.Narration.Told;
import org.mashang.notarization.term.RefusalGround;

/** How the history tells each event of an order. */
public final class Telling {

  private Telling() {}

  /**
   * Tells an event.
   *
   * @param on the day it happened, for the articles in force
   */
  public static Narration of(Event event, LocalDate on) {
    return Narration.of(event, tell(event), on);
  }

  private static Told tell(Event event) {
    return switch (event) {
      case Event.Submitted e ->
          told("收到申请", e.channel().label() + "提交，回执编号" + e.receiptCode(), "NPR-17");
      case Event.IdentityChecked e -> told("核验身份", say(e.means().label(), text(e.note())), "NL-28");
      case Event.Dispatched e ->
          told(
              "派单",
              say(e.offices().size() + "家公证处，" + (e.together() ? "同时" : "依次"), text(e.note())),
              "NPR-14");
      case Event.OfferSent e -> told("发出工单", e.officeName(), "NPR-16");
      case Event.OfferDelivered e ->
          told("工单送达公证处", "请在" + Wording.moment(e.until()) + "前接单", "NPR-16");
      case Event.OfferReturned e -> told("退单", text(e.reason()), "NPR-19");
      case Event.OfferExpired e -> told("超时未接单", "第" + e.number() + "号工单", "NPR-16");
      case Event.Taken e -> told("接单", say(e.officeName(), name(e.notary())), "NPR-16");
      case Event.NotaryAssigned e ->
          told("指派公证员", say(e.notary().name(), text(e.reason())), "NL-32");
      case Event.NotaryRecused e ->
          told("公证员回避", say(e.notary().name(), text(e.reason())), "NL-23");
      case Event.PaperRecorded e -> told("登记材料", text(e.note()), "NL-27(1)");
      case Event.Accepted e ->
          told(
              "受理并告知",
              say(
                  e.promiseDays() == 0 ? "承诺受理当日出证" : "承诺" + e.promiseDays() + "个工作日内出证",
                  e.means().label() + "告知：" + e.informed(),
                  text(e.record())),
              "NPR-19",
              "NL-27(2)");
      case Event.Declined e -> told("不予受理", text(e.reasons()), "NPR-20");
      case Event.SupplementRequested e ->
          told("通知补充材料", say(e.means().label(), String.join("；", e.items())), "NL-27(1)");
      case Event.Supplemented e ->
          told("收到补充材料", say(text(e.note()), files(e.files())), "NL-27(1)");
      case Event.Paused e ->
          told(
              "暂停计时",
              say(Wording.day(e.from()) + "起", e.ground().label(), text(e.reason())),
              "NL-30");
      case Event.PauseTold e ->
          told("告知当事人暂停计时", say(Wording.day(e.toldOn()), e.means().label()), "NPR-35(2)");
      case Event.Resumed e ->
          told("恢复计时", say(Wording.day(e.on()) + "起", text(e.reason())), "NL-30");
      case Event.VerificationStarted e ->
          told("发起核实", say("向" + e.whom(), text(e.what())), "NL-29");
      case Event.VerificationRecorded e ->
          told("核实结果", say(e.result().label(), text(e.record())), "NL-29");
      case Event.PromiseFulfilled e -> told("补交承诺的材料", "", "NL-27(1)");
      case Event.PromiseChecked e ->
          e.kept()
              ? told("承诺已履行", text(e.record()), "NL-28")
              : told("承诺未履行或者不实", say(text(e.record()), "记录在案，下次不适用告知承诺"), "NL-31(5)");
      case Event.VideoScheduled e ->
          told("约定远程视频", say(Wording.moment(e.at()), text(e.how())), "NL-28");
      case Event.VideoHeld e ->
          told("远程视频", say(Wording.day(e.heldOn()), text(e.record())), "NL-28");
      case Event.Paid e ->
          told("收到公证费", say(Wording.yuan(e.amountFen()), Wording.day(e.paidOn())), "NL-34(1)");
      case Event.FeeReduced e ->
          told(
              "减免公证费",
              say(Wording.yuan(e.amountFen()), e.ground().label(), text(e.reason())),
              e.ground().articles().getFirst());
      case Event.Refunded e ->
          told("退还公证费", say(Wording.yuan(e.amountFen()), Wording.day(e.refundedOn())), "NPR-49");
      case Event.Drafted e -> told("拟制公证书", e.values().size() + "项", "NL-32");
      case Event.CertificateProposed e -> told("提请审批公证书", text(e.note()), "NPR-40");
      case Event.CertificateApproved e -> told("公证书审批通过", text(e.note()), "NPR-40");
      case Event.CertificateIssued e ->
          told(
              "出具公证书",
              say(e.certificate().number(), "公证员" + e.certificate().notary().name()),
              "NL-30",
              "NL-32");
      case Event.CertificateSealed e -> told("制证完成", "文件摘要" + e.sha256(), "NL-32", "ESL-14");
      case Event.PrintStopped e -> told("制证受阻", "有一份附件" + e.fault().label(), "NL-32");
      case Event.AttachmentReplaced e -> told("更换附件", text(e.reason()), "NL-32");
      case Event.Legalised e ->
          told("取得附加证明书或者领事认证", say(Wording.day(e.doneOn()), e.number()), "NL-33");
      case Event.Delivered e ->
          told(
              "领取公证书",
              say(e.means().label(), Wording.day(e.deliveredOn()), text(e.receiver())),
              "NL-32");
      case Event.RefusalProposed e ->
          told("提请不予办理", say(grounds(e.grounds()), text(e.report())), "NPR-49");
      case Event.Refused e ->
          told("不予办理公证", say(grounds(e.grounds()), refund(e.refundFen())), "NL-31", "NPR-49");
      case Event.TerminationProposed e ->
          told("提请终止", say(e.ground().label(), text(e.report())), "NPR-50");
      case Event.Terminated e ->
          told("终止公证", say(e.ground().label(), refund(e.refundFen())), "NPR-50");
      case Event.Withdrawn e ->
          told("撤回申请", say(text(e.reason()), refund(e.refundFen())), "NPR-50");
      case Event.ReexaminationRequested e ->
          told(
              "申请复查",
              say(text(e.who()), Wording.day(e.learnedOn()) + "知道", text(e.reason())),
              "NL-39");
      case Event.MaintainingProposed e -> told("提请维持", text(e.reason()), "NL-39");
      case Event.Maintained e -> told("复查维持", text(e.reason()), "NL-39");
      case Event.CorrectionProposed e -> told("提请更正", text(e.reason()), "NL-39");
      case Event.CertificateCorrected e ->
          told("更正公证书", say(e.certificate().number(), text(e.reason())), "NL-39");
      case Event.RevocationProposed e -> told("提请撤销", text(e.reason()), "NL-39");
      case Event.CertificateRevoked e ->
          told("撤销公证书并公告", say(e.announcement(), text(e.reason())), "NL-39");
      case Event.Approved e -> told("负责人同意", text(e.note()), "NPR-49");
      case Event.Returned e -> told("负责人退回", text(e.reason()), "NPR-49");
      case Event.Retracted e -> told("撤回提请", text(e.reason()), "NPR-49");
      case Event.RemindersChanged e -> told("变更提醒方式", e.wish().way().label(), "PIPL-13");
      case Event.PersonalDataRead e ->
          told("查看完整个人信息", say(PersonalFields.label(e.field()), text(e.reason())), "NL-13(4)");
    };
  }

  private static Told told(String label, String summary, String... articles) {
    return Told.of(label, summary, articles);
  }

  private static String say(String... parts) {
    return Narration.say(parts);
  }

  private static String text(Personal text) {
    return text.value();
  }

  private static String name(@Nullable Assignee notary) {
    return notary == null ? "" : "公证员" + notary.name();
  }

  private static String files(List<String> files) {
    return files.isEmpty() ? "" : files.size() + "个文件";
  }

  private static String grounds(List<RefusalGround> grounds) {
    return grounds.stream().map(RefusalGround::label).collect(Collectors.joining("；"));
  }

  private static String refund(long fen) {
    return fen == 0 ? "" : "应当退还" + Wording.yuan(fen);
  }
}
