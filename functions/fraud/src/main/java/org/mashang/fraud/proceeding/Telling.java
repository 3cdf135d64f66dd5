package org.mashang.fraud.proceeding;

import static org.mashang.casework.rule.Narration.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.rule.Narration.Told;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.term.Labels;
import org.mashang.fraud.term.Result;

/** How the history tells each event of a warning. */
public final class Telling {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日H时mm分", Locale.CHINA);

  private Telling() {}

  /**
   * Tells an event.
   *
   * @param on the day it happened, for the articles in force
   */
  public static Narration of(Event event, LocalDate on, World world) {
    return Narration.of(event, tell(event, world), on);
  }

  private static Told tell(Event event, World world) {
    return switch (event) {
      case Event.Raised e ->
          told(
              "预警产生",
              say(
                  Labels.of(e.alert().level()),
                  Labels.of(e.typology()),
                  e.reasons().isEmpty() ? "" : e.reasons().getFirst().sentence()));
      case Event.AlertMerged e ->
          told(
              "并入新的预警",
              say(
                  Labels.of(e.alert().level()),
                  e.reasons().isEmpty() ? "" : e.reasons().getFirst().sentence()));
      case Event.LevelRaised e -> told("预警升级", Labels.of(e.from()) + "升为" + Labels.of(e.to()));
      case Event.TypologyNamed e ->
          told("确定诈骗类型", say(Labels.of(e.typology()), e.reason().value()));
      case Event.Dispatched e ->
          told("派单", say(e.organName() + "，应当在" + time(e.due()) + "前签收", e.reason().value()));
      case Event.HeldBack e -> told("暂不派单", "到" + time(e.silence().until()) + "为止，预警照常记录");
      case Event.NextCalled e ->
          told(
              "无人签收，上报",
              world.name(e.from()) + "没有按时签收，改由" + e.organName() + "在" + time(e.due()) + "前签收");
      case Event.Acknowledged e -> told("签收", world.name(e.organ()));
      case Event.ContactRecorded e ->
          told(
              "劝阻",
              say(
                  e.channel().label(),
                  e.result().label(),
                  label(e.falseReason()),
                  e.note().value()));
      case Event.NoticeOrdered e -> told("下达提醒", say(e.channel().label(), e.text().value()));
      case Event.NoticeTried e ->
          told(
              e.givenUp() ? "不再发送提醒" : "发送提醒",
              say(
                  "第" + e.number() + "条",
                  e.attempt().result().label(),
                  e.attempt().provider(),
                  e.attempt().code()));
      case Event.NoticeReported e ->
          told(
              e.arrival().arrived() ? "提醒已到达" : e.givenUp() ? "提醒未到达，不再发送" : "提醒未到达",
              say("第" + e.number() + "条", "第" + e.attempt() + "次", e.arrival().code()));
      case Event.StopRequested e ->
          Told.of(
              "请求止付",
              say(e.to().label(), Amounts.yuan(e.fen()), e.reason().value()),
              e.to().articles().toArray(String[]::new));
      case Event.StopAnswered e ->
          Told.of(
              "止付答复",
              say(
                  e.answer().label(),
                  e.fen() == 0 ? "" : Amounts.yuan(e.fen()),
                  e.document(),
                  e.note().value()),
              "ATF-20(2)",
              "ATF-18(3)");
      case Event.MoneyReturned e ->
          told("资金返还", say(Amounts.yuan(e.fen()), e.document(), e.on().toString()));
      case Event.LossAvoided e ->
          told("计入避免损失", say(Amounts.yuan(e.fen()), e.proof().label(), e.proofId()));
      case Event.AvoidanceReversed e ->
          told("冲销避免损失", say(Amounts.yuan(e.fen()), e.reason().value()));
      case Event.Concluded e ->
          told("作出结论", say(e.result().label(), label(e.falseReason()), e.note().value()));
      case Event.Resumed e -> told("恢复劝阻", e.reason().value());
      case Event.Revisited e ->
          told("回访", say("第" + e.days() + "天", e.result().label(), e.note().value()));
      case Event.Closed e -> told("办结", e.note().value());
      case Event.Silenced e ->
          told("决定暂不派单", say("到" + time(e.silence().until()) + "为止", e.reason().value()));
      case Event.SilenceLifted e -> told("恢复派单", e.reason().value());
      case Event.SilenceEnded e -> told("暂不派单期满", "");
      case Event.AppealEntered e ->
          Told.of("申诉", say(e.who().label(), e.reason().value()), "ATF-32(3)");
      case Event.AppealDecided e ->
          Told.of(
              e.upheld() ? "支持申诉，即时解除预警" : "不支持申诉",
              say(
                  e.upheld() ? Result.FALSE_ALARM.label() : "",
                  label(e.falseReason()),
                  e.answer().value()),
              "ATF-32(3)");
      case Event.TimePassed e -> told("到期提示", e.timer().label() + "，应当在" + time(e.due()) + "前完成");
      case Event.PersonalDataRead e -> Told.of("查看完整号码", e.reason().value(), "ATF-5(2)", "PIPL-13");
    };
  }

  private static Told told(String label, String summary) {
    return Told.of(label, summary, "ATF-34");
  }

  private static String label(@Nullable LegalTerm term) {
    return term == null ? "" : term.label();
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(Shanghai.ZONE));
  }
}
