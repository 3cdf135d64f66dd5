package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.rule.Narration.Told;
import org.mashang.reconsideration.term.RefusalGround;

/** How the history tells each event of reconsideration. */
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
          told("收到申请", e.channel().label() + "提交，回执编号" + e.receiptCode(), "ARL-22");

      case Event.Accepted e ->
          told("受理", say(e.procedure().label(), label(e.ground()), e.caseNumber()), "ARL-30(1)");
      case Event.DeemedAccepted e ->
          told("视为受理", "审查期限于" + Papers.day(e.acceptedOn()) + "届满，自该日起视为受理", "ARL-30(3)");
      case Event.SupplementRequested e -> told("通知补正", String.join("；", e.items()), "ARL-31(1)");
      case Event.SupplementExtended e ->
          told("延长补正期限", say("至" + Papers.day(e.until()), text(e.reason())), "ARL-31(2)");
      case Event.Supplemented e ->
          told("收到补正材料", say(Papers.day(e.receivedOn()) + "收到", text(e.note())), "ARL-31(3)");
      case Event.Abandoned e -> told("视为放弃申请", text(e.reason()), "ARL-31(2)");
      case Event.Refused e ->
          told("不予受理", say(grounds(e.grounds()), text(e.reasons())), "ARL-30(2)");
      case Event.PassedOn e ->
          told("不予受理并告知管辖机关", say("有管辖权的机关：" + e.competentOrgan(), text(e.reasons())), "ARL-30(2)");

      case Event.SimplifiedUsed e ->
          told("适用简易程序", say(e.ground().label(), text(e.reason())), "ARL-53");
      case Event.OrdinaryProposed e -> told("提请转为普通程序", text(e.reason()), "ARL-55");
      case Event.TurnedOrdinary e -> told("转为普通程序", text(e.reason()), "ARL-55");
      case Event.SentToRespondent e -> told("发送申请书副本", text(e.note()), "ARL-48", "ARL-54");
      case Event.AnswerReceived e ->
          told(
              e.late() ? "收到答复（逾期）" : "收到答复",
              say(
                  Papers.day(e.receivedOn()) + "收到",
                  e.evidence() ? "已提交证据、依据" : "没有提交证据、依据",
                  text(e.note())),
              e.late() || !e.evidence() ? "ARL-70" : "ARL-48");
      case Event.AnswerMissed e ->
          told("逾期未答复", say(Papers.day(e.dueOn()) + "届满", text(e.note())), "ARL-70");
      case Event.EvidenceAdded e -> told("补充证据和意见", say(text(e.note()), files(e.files())));
      case Event.PartyHeard e ->
          told(
              "听取意见",
              say(party(e.party()), e.means().label(), Papers.day(e.heardOn()), text(e.record())),
              "ARL-49");
      case Event.HearingRequested e -> told("申请听证", text(e.reason()), "ARL-50(2)");
      case Event.HearingCalled e ->
          told("通知听证", say(Papers.moment(e.at()), e.place(), text(e.matters())), "ARL-51(1)");
      case Event.HearingCancelled e -> told("取消听证", text(e.reason()), "ARL-50");
      case Event.HearingHeld e ->
          told(
              "举行听证",
              say(
                  Papers.day(e.heldOn()),
                  "主持人" + e.host().value(),
                  "到场：" + parties(e.attended()),
                  text(e.record())),
              "ARL-50(3)");
      case Event.FileInspected e ->
          told(
              "查阅案卷", say(party(e.party()), Papers.day(e.inspectedOn()), text(e.what())), "ARL-47");
      case Event.NormativeReviewStarted e ->
          told(
              "启动附带审查",
              say(e.document(), e.route().label(), e.authority(), text(e.reason())),
              "ARL-13");
      case Event.NormativeReviewEnded e ->
          told("附带审查结束", say(Papers.day(e.endedOn()), text(e.result())), "ARL-56");

      case Event.Suspended e ->
          told(
              "中止审理",
              say(Papers.day(e.since()) + "起", e.ground().label(), text(e.reason())),
              first(e.ground()));
      case Event.Resumed e ->
          told("恢复审理", say(Papers.day(e.on()) + "起", text(e.reason())), "ARL-39(2)");
      case Event.Terminated e ->
          told("终止行政复议", say(e.ground().label(), text(e.reason())), first(e.ground()));
      case Event.WithdrawalRequested e -> told("申请撤回", text(e.reason()), "ARL-41(1)");
      case Event.WithdrawalDenied e -> told("不准予撤回", text(e.reason()), "ARL-41(1)");

      case Event.StayRequested e -> told("申请停止执行", text(e.reason()), "ARL-42(3)");
      case Event.StayGranted e ->
          told("决定停止执行", say(e.ground().label(), text(e.reason())), first(e.ground()));
      case Event.StayDenied e -> told("不停止执行", text(e.reason()), "ARL-42");
      case Event.StayLifted e -> told("解除停止执行", text(e.reason()), "ARL-42");

      case Event.MediationStarted e -> told("开始调解", text(e.note()), "ARL-5");
      case Event.MediationEnded e -> told("调解未成", text(e.reason()), "ARL-73(2)");
      case Event.MediationProposed e ->
          told("提请制作调解书", say(Papers.day(e.agreedOn()) + "达成协议", text(e.terms())), "ARL-73(1)");
      case Event.Mediated e ->
          told("制作调解书", say(Papers.day(e.agreedOn()) + "达成协议", text(e.terms())), "ARL-73(1)");
      case Event.MediationSigned e ->
          told("调解书生效", say(Papers.day(e.signedOn()) + "签字完毕", text(e.note())), "ARL-73(1)");
      case Event.MediationRevoked e ->
          told("调解书生效前反悔", say(party(e.party()), text(e.reason())), "ARL-73(2)");
      case Event.Settled e ->
          told("达成和解", say(Papers.day(e.settledOn()), text(e.terms())), "ARL-74(1)");

      case Event.ThirdPartyAdded e ->
          told("增加第三人", say(e.name().value(), e.way().label(), text(e.reason())), "ARL-16(1)");
      case Event.AgentAppointed e ->
          told(
              "委托代理人",
              say(party(e.party()), e.name().value(), e.profession().label(), text(e.scope())),
              "ARL-17(1)");
      case Event.AgentEnded e ->
          told("解除委托", say(Papers.day(e.toldOn()) + "告知", text(e.reason())), "ARL-17(2)");

      case Event.ExtensionProposed e ->
          told("提请延期", say(e.days() + "日", text(e.reason())), "ARL-62(1)");
      case Event.Extended e -> told("批准延期", say(e.days() + "日", text(e.reason())), "ARL-62(1)");
      case Event.DecisionProposed e ->
          told("拟定复议决定", say(e.kind().label(), text(e.order())), first(e.kind()));
      case Event.Decided e ->
          told("作出复议决定", say(e.kind().label(), text(e.order())), first(e.kind()));
      case Event.DismissalProposed e ->
          told("提请驳回申请", say(grounds(e.grounds()), text(e.reasons())), "ARL-33");
      case Event.Dismissed e ->
          told("驳回申请", say(grounds(e.grounds()), text(e.reasons())), "ARL-33");
      case Event.Approved e -> told("负责人同意", text(e.note()), "ARL-61(1)");
      case Event.Returned e -> told("负责人退回", text(e.reason()), "ARL-61(1)");
      case Event.Retracted e -> told("撤回提请", text(e.reason()), "ARL-61(1)");

      case Event.DocumentIssued e ->
          told("制作文书", e.document().title() + "（" + e.document().number() + "）");
      case Event.DocumentSent e ->
          told("电子发送文书", say(paper(e.document()), party(e.party())), "ARL-88(1)");
      case Event.DocumentServed e ->
          told(
              "送达",
              say(
                  paper(e.document()),
                  party(e.party()),
                  e.method().label(),
                  Papers.day(e.servedOn()),
                  text(e.proof())),
              "ARL-88(1)");
      case Event.PerformanceReminded e ->
          told("督促履行", say(e.means().label(), day(e.until()), text(e.note())), "ARL-77");
      case Event.Performed e ->
          told("已经履行", say(Papers.day(e.performedOn()), text(e.note())), "ARL-77");
      case Event.EnforcementStarted e ->
          told("强制执行", say(Papers.day(e.startedOn()), e.by(), text(e.note())), "ARL-78");
      case Event.Closed e -> told("结案", "");

      case Event.RecordCorrected e -> told("更正笔误", say(e.field().label(), text(e.reason())));
      case Event.RemindersChanged e -> told("变更提醒方式", e.wish().way().label(), "PIPL-13");
      case Event.PersonalDataRead e ->
          told("查看完整个人信息", say(PersonalFields.label(e.field()), text(e.reason())), "PIPL-34");
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

  private static String label(@Nullable LegalTerm term) {
    return term == null ? "" : term.label();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : "限期至" + Papers.day(day);
  }

  private static String first(LegalTerm term) {
    return term.articles().get(0);
  }

  private static String files(List<String> files) {
    return files.isEmpty() ? "" : files.size() + "个文件";
  }

  private static String grounds(List<RefusalGround> grounds) {
    return Intake.labels(grounds);
  }

  private static String parties(List<String> ids) {
    return ids.isEmpty() ? "无" : ids.stream().map(Telling::party).collect(Collectors.joining("、"));
  }

  private static String paper(String id) {
    return "第" + id.substring(id.lastIndexOf('-') + 1) + "号文书";
  }

  private static String party(String id) {
    return switch (id) {
      case PartyRef.APPLICANT -> "申请人";
      case PartyRef.RESPONDENT -> "被申请人";
      default -> "第三人" + id.substring(id.lastIndexOf('-') + 1);
    };
  }
}
