package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.rule.Narration.Told;
import org.mashang.screening.term.FastTrack;

/** How the history tells each event of a case. */
public final class Telling {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private Telling() {}

  /**
   * Tells an event.
   *
   * @param on the day it happened, for the articles in force
   * @param world knows what the checklist calls its papers
   */
  public static Narration of(Event event, LocalDate on, World world) {
    return Narration.of(event, tell(event, world), on);
  }

  private static Told tell(Event event, World world) {
    return switch (event) {
      case Event.Opened e ->
          told(
              "收案",
              say(e.police().unit() + " " + e.police().caseNumber(), e.referral().label()),
              "CRPL-172");
      case Event.PaperAnnounced e -> told("登记材料", text(e.name()), "OPINION-7");
      case Event.PaperArrived e -> told("收到材料", "", "OPINION-7");
      case Event.PaperRefused e -> told("材料不能使用", text(e.reason()), "OPINION-7");
      case Event.PaperRead e ->
          told(
              "识别完成",
              say(e.pages() + "页", e.unread().isEmpty() ? "" : "第" + e.unread() + "页没有识别出来"),
              "OPINION-7");
      case Event.ReadingGivenUp e -> told("识别未完成", "请人工查看这份材料", "OPINION-7");
      case Event.PaperClassified e ->
          told("更正材料种类", say(world.label(e.kind()), text(e.reason())), "OPINION-7");
      case Event.PaperRemoved e -> told("移出材料", text(e.reason()), "OPINION-7");
      case Event.PaperAsked e ->
          told("通知公安机关补充材料", say(world.label(e.kind()), text(e.note())), "OPINION-7");
      case Event.ScreeningMade e ->
          told(
              "第" + e.screening().number() + "次筛查",
              say(
                  e.screening().judged().outcome().label(),
                  "标准" + String.join("、", e.screening().judged().criteria())),
              "OPINION-10",
              "OPINION-12");
      case Event.FactCorrected e ->
          told(
              "更正事实",
              say(
                  e.fact().label() + "：" + shown(e, e.before()) + "改为" + shown(e, e.value()),
                  text(e.reason())),
              "PPR-330");
      case Event.Assigned e ->
          told("确定承办检察官", say(e.prosecutor().name(), text(e.reason())), "PPR-330");
      case Event.Questioned e -> told("讯问犯罪嫌疑人", say(day(e.heldOn()), text(e.record())), "PPR-331");
      case Event.OpinionHeard e ->
          told("听取意见", say(e.party().label(), day(e.heldOn()), text(e.record())), "CRPL-173");
      case Event.CustodyChanged e ->
          told("羁押情况变更", say(e.inCustody() ? "在押" : "未在押", text(e.record())), "CRPL-105");
      case Event.Extended e -> told("延长审查起诉期限", text(e.reason()), "CRPL-172", "PPR-351");
      case Event.TrackChosen e ->
          told(
              e.track() == FastTrack.APPLIED ? "适用快速办理" : "不适用快速办理",
              text(e.reason()),
              "OPINION-22");
      case Event.Transferred e ->
          told("移送审查起诉", say(day(e.receivedOn()) + "收到", text(e.record())), "CRPL-172");
      case Event.OpinionGiven e ->
          told(
              "提出审查意见",
              say(
                  e.kind().label(),
                  (e.agrees() ? "同意" : "不同意") + "筛查结果“" + e.found().label() + "”",
                  e.procuratorialOpinion() ? "拟提出检察意见" : "",
                  text(e.reasons())),
              e.kind().articles().toArray(String[]::new));
      case Event.OpinionApproved e ->
          told("检察长批准", say(e.kind().label(), text(e.note())), "PPR-365", "PPR-370");
      case Event.OpinionReturned e -> told("检察长退回", text(e.reason()), "PPR-365", "PPR-370");
      case Event.OpinionRetracted e -> told("撤回审查意见", text(e.reason()), "PPR-330");
      case Event.SentBack e -> told("退回补充侦查", "一个月内补充侦查完毕", "CRPL-175");
      case Event.ReceivedAgain e ->
          told("补充侦查完毕重新移送", say(day(e.receivedOn()) + "收到", text(e.record())), "CRPL-175");
      case Event.DecisionMade e ->
          told(
              e.how().label(),
              say(day(e.on()), e.document(), text(e.record())),
              e.how().articles().toArray(String[]::new));
      case Event.DutyOpened e ->
          told("待落实事项", e.duty().label(), e.duty().articles().toArray(String[]::new));
      case Event.DutyDone e ->
          told(
              "事项办结",
              say(e.duty().label(), day(e.doneOn()), text(e.record())),
              e.duty().articles().toArray(String[]::new));
      case Event.Closed e -> told("结案", text(e.note()));
      case Event.ClockPassed e ->
          told(
              "期限届满提示",
              e.clock().label() + "，末日是" + day(e.due()),
              e.clock().articles().toArray(String[]::new));
      case Event.PersonalDataRead e ->
          told("查看完整个人信息", say(PersonalFields.label(e.field()), text(e.reason())), "PIPL-13");
    };
  }

  private static String shown(
      Event.FactCorrected e, @org.jspecify.annotations.Nullable Personal value) {
    return "“" + (value == null ? "无法确定" : FactValues.label(e.fact(), value.value())) + "”";
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

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
