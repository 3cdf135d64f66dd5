package org.mashang.fraud.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.fraud.organ.Organ;
import org.mashang.fraud.organ.Route;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Labels;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/** Who takes it, and what is done to dissuade somebody (签收、劝阻, 反电信网络诈骗法 34). */
final class HandlingRules {

  private static final int MOST_NOTICE = 300;

  private HandlingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(
        acknowledge(), contact(), notice(), sending(), arrival(), typology(), handOver());
  }

  private static Rule<Situation, Event, Command.Acknowledge> acknowledge() {
    return Step.ofAll(Command.Acknowledge.class, "签收", "ATF-34")
        .in(Stage.RAISED)
        .unless(s -> !mayAnswer(s), "NOT_YOUR_CALL", "这件预警现在派给了另一个单位", "请由被派单的单位或者反诈中心签收")
        .then(
            (s, c, faults) ->
                List.of(new Event.Acknowledged(Objects.requireNonNull(s.actor().organ()))));
  }

  /** The organ that is called, or a fraud centre that may know of it. */
  private static boolean mayAnswer(Situation s) {
    Dispatch called = s.on().dispatch();
    String organ = s.actor().organ();
    if (called == null || organ == null) {
      return false;
    }
    return called.organ().equals(organ)
        || called.chain().stream().skip(called.at()).anyMatch(later -> later.equals(organ))
        || s.world().plan().centre().id().equals(organ);
  }

  private static Rule<Situation, Event, Command.RecordContact> contact() {
    return Step.ofAll(Command.RecordContact.class, "登记劝阻情况", "ATF-34")
        .in(Stage.HANDLING, Stage.FOLLOW_UP)
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "channel", "方式", List.of(Channel.values()), Command.RecordContact::channel),
                    Question.choice(
                        "result", "结果", List.of(Result.values()), Command.RecordContact::result),
                    Question.choice(
                            "falseReason",
                            "误报原因",
                            List.of(FalseReason.values()),
                            Command.RecordContact::falseReason)
                        .optional()
                        .hint("只在结果为“不是诈骗”时选择"),
                    Question.longText("note", "情况", Command.RecordContact::note).max(1000)))
        .then(
            (s, c, faults) -> {
              reasoned(c.result(), c.falseReason(), faults);
              return List.of(
                  new Event.ContactRecorded(
                      c.channel(), c.result(), c.falseReason(), Step.text(c.note())));
            });
  }

  /** A false alarm has its reason, and nothing else has one. */
  static void reasoned(Result result, @Nullable FalseReason reason, Faults faults) {
    if (result == Result.FALSE_ALARM && reason == null) {
      faults.add("falseReason", "MISSING", "不是诈骗的，请选择误报原因");
    }
    if (result != Result.FALSE_ALARM && reason != null) {
      faults.add("falseReason", "NOT_ASKED", "只有不是诈骗的才填写误报原因");
    }
  }

  private static Rule<Situation, Event, Command.OrderNotice> notice() {
    return Step.ofPolice(Command.OrderNotice.class, "发送提醒", "ATF-34")
        .in(Stage.RAISED, Stage.HANDLING, Stage.FOLLOW_UP)
        .unless(
            s -> s.on().subject().kind() != Subject.Kind.PERSON,
            "NOT_A_PERSON",
            "预警的对象是号码或账户，不是可能受骗的人",
            "请从案卷中另找可能受骗的人联系")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "channel", "方式", List.of(Notice.values()), Command.OrderNotice::channel),
                    Question.longText("text", "内容", Command.OrderNotice::text)
                        .max(MOST_NOTICE)
                        .value(
                            "【反诈预警】您可能正在遭遇“"
                                + Labels.of(s.on().typology())
                                + "”，请立即停止转账，并拨打96110核实。对本预警有异议的，可以凭编号"
                                + s.on().reference()
                                + "提出申诉。")))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.NoticeOrdered(
                        s.on().notices().size() + 1, c.channel(), Step.text(c.text()))));
  }

  /** Late news of a message is news as long as the warning is on record. */
  private static Rule<Situation, Event, Command.NoteSending> sending() {
    return Step.ofSystem(Command.NoteSending.class, "提醒发送情况", "ATF-34")
        .then(
            (s, c, faults) -> {
              boolean open =
                  s.on().notices().stream()
                      .anyMatch(
                          one -> one.number() == c.number() && !one.knows(c.attempt().number()));
              if (!open) {
                faults.add("number", "NOT_OPEN", "没有这样一条待记录的提醒");
              }
              return List.of(new Event.NoticeTried(c.number(), c.attempt(), c.givenUp()));
            });
  }

  private static Rule<Situation, Event, Command.NoteArrival> arrival() {
    return Step.ofSystem(Command.NoteArrival.class, "提醒到达情况", "ATF-34")
        .then(
            (s, c, faults) -> {
              boolean news =
                  s.on().notices().stream()
                      .anyMatch(
                          one -> one.number() == c.number() && one.hears(c.attempt(), c.arrival()));
              if (!news) {
                faults.add("attempt", "NOT_OPEN", "没有这样一次待记录回执的发送");
              }
              return List.of(
                  new Event.NoticeReported(c.number(), c.attempt(), c.arrival(), c.givenUp()));
            });
  }

  private static Rule<Situation, Event, Command.NameTypology> typology() {
    return Step.ofPolice(Command.NameTypology.class, "确定诈骗类型", "ATF-34")
        .in(Stage.HANDLING, Stage.FOLLOW_UP)
        .asks(
            s ->
                Form.of(
                    Question.pick(
                        "typology",
                        "诈骗类型",
                        Arrays.stream(Typology.values())
                            .filter(one -> one != Typology.UNKNOWN && one != s.on().typology())
                            .map(one -> new Field.Option(one.name(), Labels.of(one), null))
                            .toList(),
                        Command.NameTypology::typology),
                    Question.longText("reason", "理由", Command.NameTypology::reason).max(500)))
        .then(
            (s, c, faults) ->
                List.of(new Event.TypologyNamed(c.typology(), Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.HandOver> handOver() {
    return Step.ofPolice(Command.HandOver.class, "转派", "ATF-34")
        .in(Stage.RAISED, Stage.HANDLING)
        .asks(
            s ->
                Form.of(
                    Question.pick("organ", "转给", others(s), Command.HandOver::organ),
                    Question.longText("reason", "理由", Command.HandOver::reason).max(500)))
        .then((s, c, faults) -> List.of(over(s, c)));
  }

  private static List<Field.Option> others(Situation s) {
    Dispatch called = s.on().dispatch();
    return s.world().plan().organs().stream()
        .filter(one -> called == null || !one.id().equals(called.organ()))
        .map(one -> new Field.Option(one.id(), one.name(), null))
        .toList();
  }

  /** Whoever gets it is called as by the plan; who answers if they do not, the plan says. */
  private static Event over(Situation s, Command.HandOver c) {
    Route route = s.world().plan().route(s.on().level(), s.on().division(), false);
    List<String> chain = new ArrayList<>(List.of(c.organ()));
    route.chain().stream().map(Organ::id).filter(id -> !id.equals(c.organ())).forEach(chain::add);
    return new Event.Dispatched(
        chain,
        c.organ(),
        s.world().name(c.organ()),
        List.of(),
        s.now().plus(route.within()),
        Step.text(c.reason()));
  }
}
