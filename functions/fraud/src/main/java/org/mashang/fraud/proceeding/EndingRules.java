package org.mashang.fraud.proceeding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Stage;

/** How a warning ends: with an outcome, and after later calls (结论、回访、办结). */
final class EndingRules {

  /** Days after the outcome on which the person is called again: the plan's own. */
  static final List<Integer> REVISITS = List.of(1, 7);

  /** After so many vain tries a later call is not waited for any more. */
  private static final int VAIN = 3;

  private EndingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(conclude(), revisit(), resume(), close());
  }

  private static Rule<Situation, Event, Command.Conclude> conclude() {
    return Step.ofPolice(Command.Conclude.class, "作出结论", "ATF-34")
        .in(Stage.HANDLING)
        .unless(s -> s.on().contacts().isEmpty(), "NO_CONTACT", "还没有劝阻记录，不能作出结论", "请先登记劝阻情况")
        .hint("结论应当是劝阻记录中已经有的结果；不是诈骗的，误报原因会计入有关规则。")
        .asks(
            s ->
                Form.of(
                    Question.choice("result", "结论", found(s), Command.Conclude::result),
                    Question.choice(
                            "falseReason",
                            "误报原因",
                            List.of(FalseReason.values()),
                            Command.Conclude::falseReason)
                        .optional()
                        .hint("只在结论为“不是诈骗”时选择"),
                    Question.<Command.Conclude>longText("note", "说明", Command.Conclude::note)
                        .max(1000)
                        .optional()))
        .then(
            (s, c, faults) -> {
              HandlingRules.reasoned(c.result(), c.falseReason(), faults);
              List<Event> events = new ArrayList<>();
              boolean wrong = c.result() == Result.FALSE_ALARM;
              events.add(
                  new Event.Concluded(
                      c.result(),
                      c.falseReason(),
                      wrong ? List.of() : planned(s),
                      Step.text(c.note())));
              if (wrong) {
                events.add(new Event.Closed(Step.text("")));
              }
              return events;
            });
  }

  private static List<Result> found(Situation s) {
    return Arrays.stream(Result.values())
        .filter(one -> s.on().contacts().stream().anyMatch(contact -> contact.result() == one))
        .toList();
  }

  private static List<Revisit> planned(Situation s) {
    return REVISITS.stream()
        .map(days -> new Revisit(days, s.now().plus(Duration.ofDays(days)), 0, null))
        .toList();
  }

  private static Rule<Situation, Event, Command.RecordRevisit> revisit() {
    return Step.ofAll(Command.RecordRevisit.class, "登记回访", "ATF-34")
        .in(Stage.FOLLOW_UP)
        .unless(s -> open(s).isEmpty(), "NOTHING_OPEN", "没有待办的回访", "可以办结")
        .asks(
            s ->
                Form.of(
                    Question.pick("revisit", "哪一次回访", open(s), Command.RecordRevisit::revisit),
                    Question.choice(
                        "result",
                        "结果",
                        List.of(RevisitResult.values()),
                        Command.RecordRevisit::result),
                    Question.<Command.RecordRevisit>longText(
                            "note", "情况", Command.RecordRevisit::note)
                        .max(1000)
                        .optional()))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Revisited(
                        Integer.parseInt(c.revisit()), c.result(), Step.text(c.note()))));
  }

  private static List<Field.Option> open(Situation s) {
    return s.on().revisits().stream()
        .filter(Revisit::open)
        .map(one -> new Field.Option(String.valueOf(one.days()), "第" + one.days() + "天的回访", null))
        .toList();
  }

  private static Rule<Situation, Event, Command.Resume> resume() {
    return Step.ofPolice(Command.Resume.class, "恢复劝阻", "ATF-34")
        .in(Stage.FOLLOW_UP)
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.Resume::reason).max(500)))
        .then((s, c, faults) -> List.of(new Event.Resumed(Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.Close> close() {
    return Step.ofPolice(Command.Close.class, "办结", "ATF-34")
        .in(Stage.FOLLOW_UP)
        .unless(
            s -> s.on().revisits().stream().anyMatch(one -> one.open() && one.tries() < VAIN),
            "REVISITS_OPEN",
            "还有回访没有完成",
            "请在第一天和第七天回访并登记；三次没有联系上的，可以办结")
        .unless(
            s -> s.on().openAppeal().isPresent(),
            "APPEAL_OPEN",
            "还有申诉没有答复",
            "请先核查并答复申诉",
            "ATF-32(3)")
        .asks(
            s ->
                Form.of(
                    Question.<Command.Close>longText("note", "说明", Command.Close::note)
                        .max(1000)
                        .optional()))
        .then((s, c, faults) -> List.of(new Event.Closed(Step.text(c.note()))));
  }
}
