package org.mashang.screening.proceeding;

import java.util.Arrays;
import java.util.List;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.office.Prosecutor;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.Stage;

/** Who handles the case, and what the law asks of the review (审查起诉). */
final class HandlingRules {

  private HandlingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        take(),
        assign(),
        questioning(),
        hearing(),
        custody(),
        transfer(),
        extend(),
        fastTrack(),
        leaveFastTrack());
  }

  private static Rule<Situation, Event, Command.Take> take() {
    return Step.of(Command.Take.class, "承办", "PPR-330")
        .by(Role.PROSECUTOR)
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK)
        .unless(s -> s.on().assignee() != null, "TAKEN_ALREADY", "案件已经有承办检察官", "需要更换的，请检察长指派")
        .then((s, c, faults) -> List.of(new Event.Assigned(Officer.of(s.actor()), Step.text(""))));
  }

  private static Rule<Situation, Event, Command.Assign> assign() {
    return Step.of(Command.Assign.class, "指派承办检察官", "PPR-330")
        .by(Role.CHIEF_PROSECUTOR)
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK, Stage.FOLLOW_UP)
        .withNothingProposed()
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "prosecutor",
                        "检察官",
                        prosecutors(s).stream()
                            .map(one -> new Field.Option(one.id(), one.name(), null))
                            .toList(),
                        Command.Assign::prosecutor),
                    Question.longText("reason", "理由", Command.Assign::reason)))
        .then(
            (s, c, faults) ->
                prosecutors(s).stream()
                    .filter(one -> one.id().equals(c.prosecutor()))
                    .<Event>map(
                        one ->
                            new Event.Assigned(
                                new Officer(one.id(), one.name()), Step.text(c.reason())))
                    .toList());
  }

  private static List<Prosecutor> prosecutors(Situation s) {
    return s.world().office(s.on().organ()).map(office -> office.prosecutors()).orElse(List.of());
  }

  private static Rule<Situation, Event, Command.RecordQuestioning> questioning() {
    return Step.ofProsecutor(Command.RecordQuestioning.class, "记录讯问", "PPR-331", "CRPL-173")
        .in(Stage.INTAKE, Stage.REVIEW)
        .asks(
            s ->
                Form.of(
                    Question.reported(
                        "heldOn", "讯问日期", Command.RecordQuestioning::heldOn, s.today()),
                    Question.longText("record", "讯问情况", Command.RecordQuestioning::record)))
        .then(
            (s, c, faults) -> {
              notBeforeReceipt(s, c.heldOn(), "heldOn", faults);
              return List.of(new Event.Questioned(c.heldOn(), Step.text(c.record())));
            });
  }

  private static Rule<Situation, Event, Command.RecordHearing> hearing() {
    return Step.ofProsecutor(Command.RecordHearing.class, "记录听取意见", "CRPL-173")
        .in(Stage.INTAKE, Stage.REVIEW)
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "party",
                        "听取谁的意见",
                        Arrays.asList(HeardParty.values()),
                        Command.RecordHearing::party),
                    Question.reported("heldOn", "日期", Command.RecordHearing::heldOn, s.today()),
                    Question.longText("record", "意见内容", Command.RecordHearing::record)))
        .then(
            (s, c, faults) -> {
              notBeforeReceipt(s, c.heldOn(), "heldOn", faults);
              return List.of(new Event.OpinionHeard(c.party(), c.heldOn(), Step.text(c.record())));
            });
  }

  private static void notBeforeReceipt(
      Situation s, java.time.LocalDate day, String field, Faults faults) {
    if (day.isBefore(s.on().terms().filedOn())) {
      faults.add(field, "TOO_EARLY", "不能早于立案日期");
    }
  }

  private static Rule<Situation, Event, Command.RecordCustody> custody() {
    return Step.ofOffice(Command.RecordCustody.class, "变更羁押情况", "CRPL-105")
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK)
        .hint("犯罪嫌疑人在押期间，期限遇节假日不顺延。")
        .asks(
            s ->
                Form.of(
                    Question.yesNo("inCustody", "现在是否在押", Command.RecordCustody::inCustody),
                    Question.longText("record", "情况", Command.RecordCustody::record)))
        .then(
            (s, c, faults) -> {
              if (c.inCustody() == s.on().terms().inCustody()) {
                faults.add("inCustody", "UNCHANGED", "与现在登记的羁押情况相同");
              }
              return List.of(new Event.CustodyChanged(c.inCustody(), Step.text(c.record())));
            });
  }

  private static Rule<Situation, Event, Command.RecordTransfer> transfer() {
    return Step.ofOffice(Command.RecordTransfer.class, "登记移送审查起诉", "CRPL-172")
        .in(Stage.INTAKE, Stage.REVIEW)
        .unless(Situation::transferred, "TRANSFERRED_ALREADY", "案件已经移送审查起诉", "请直接审查")
        .asks(
            s ->
                Form.of(
                    Question.reported(
                            "receivedOn", "收到日期", Command.RecordTransfer::receivedOn, s.today())
                        .notBefore(s.on().terms().receivedOn(), "不能早于提请审查的收到日期"),
                    Question.<Command.RecordTransfer>longText(
                            "record", "说明", Command.RecordTransfer::record)
                        .optional()))
        .then(
            (s, c, faults) ->
                List.of(new Event.Transferred(c.receivedOn(), Step.text(c.record()))));
  }

  private static Rule<Situation, Event, Command.Extend> extend() {
    return Step.ofProsecutor(Command.Extend.class, "延长审查起诉期限", "CRPL-172", "PPR-351")
        .in(Stage.INTAKE, Stage.REVIEW)
        .unless(s -> !s.transferred(), "NOT_TRANSFERRED", "案件还没有移送审查起诉", "移送后再计算审查起诉期限")
        .unless(s -> s.on().terms().extended(), "EXTENDED_ALREADY", "期限已经延长过一次", "请在期限内作出决定")
        .unless(
            s ->
                new Clocks(s.on(), s.now())
                    .find(org.mashang.screening.term.ClockCode.REVIEW)
                    .filter(clock -> clock.state() == org.mashang.casework.time.Clock.State.OVERDUE)
                    .isPresent(),
            "TOO_LATE",
            "期限已经届满，不能再延长",
            "请尽快作出决定")
        .hint("重大、复杂的案件可以延长十五日；速裁案件可能判处有期徒刑超过一年的，延长至十五日。")
        .asks(s -> Form.of(Question.longText("reason", "重大、复杂的理由", Command.Extend::reason)))
        .then((s, c, faults) -> List.of(new Event.Extended(Step.text(c.reason()))));
  }

  /** All four conditions of article 22, each said by a person. */
  private static Rule<Situation, Event, Command.ApplyFastTrack> fastTrack() {
    return Step.ofProsecutor(
            Command.ApplyFastTrack.class, "适用快速办理", "OPINION-22", "OPINION-23", "CRPL-172")
        .in(Stage.INTAKE, Stage.REVIEW)
        .unless(
            s -> s.on().terms().fastTrack() == FastTrack.APPLIED,
            "APPLIED_ALREADY",
            "案件已经适用快速办理",
            "请在期限内办理")
        .hint("四个条件都符合的，一般应当快速办理：立案起三十日内完成侦查、起诉、审判，审查起诉十日内决定。")
        .asks(
            s ->
                Form.of(
                    Question.yesNo(
                        "noAccident", "现场查获，未造成交通事故", Command.ApplyFastTrack::noAccident),
                    Question.yesNo(
                        "factsClear", "事实清楚，证据确实、充分，法律适用没有争议", Command.ApplyFastTrack::factsClear),
                    Question.yesNo(
                        "acceptsPunishment", "自愿认罪认罚", Command.ApplyFastTrack::acceptsPunishment),
                    Question.yesNo(
                        "noneOf223", "没有刑事诉讼法第二百二十三条的情形", Command.ApplyFastTrack::noneOf223)))
        .then(
            (s, c, faults) -> {
              condition(c.noAccident(), "noAccident", faults);
              condition(c.factsClear(), "factsClear", faults);
              condition(c.acceptsPunishment(), "acceptsPunishment", faults);
              condition(c.noneOf223(), "noneOf223", faults);
              return List.of(new Event.TrackChosen(FastTrack.APPLIED, Step.text("")));
            });
  }

  private static void condition(Boolean holds, String field, Faults faults) {
    if (!holds) {
      faults.add(field, "CONDITION_MISSING", "不符合这个条件的，不能适用快速办理");
    }
  }

  private static Rule<Situation, Event, Command.LeaveFastTrack> leaveFastTrack() {
    return Step.ofProsecutor(Command.LeaveFastTrack.class, "不适用快速办理", "OPINION-22")
        .in(Stage.INTAKE, Stage.REVIEW)
        .unless(
            s -> s.on().terms().fastTrack() == FastTrack.NOT_APPLIED,
            "LEFT_ALREADY",
            "案件已经登记为不适用快速办理",
            "请按普通期限办理")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.LeaveFastTrack::reason)))
        .then(
            (s, c, faults) ->
                List.of(new Event.TrackChosen(FastTrack.NOT_APPLIED, Step.text(c.reason()))));
  }
}
