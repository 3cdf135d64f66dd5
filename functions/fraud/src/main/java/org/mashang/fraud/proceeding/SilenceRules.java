package org.mashang.fraud.proceeding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.fraud.term.Stage;

/** A chief keeps the action from a subject for a while; the rules go on watching (暂不派单). */
final class SilenceRules {

  static final int MOST_DAYS = 30;

  private SilenceRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(keep(), lift());
  }

  private static Rule<Situation, Event, Command.KeepSilent> keep() {
    return Step.ofChief(Command.KeepSilent.class, "暂不派单", "ATF-34", "ATF-32(3)")
        .in(Stage.RAISED, Stage.HANDLING, Stage.FOLLOW_UP, Stage.HELD_BACK, Stage.CLOSED)
        .unless(Situation::silent, "ALREADY_SILENT", "已经暂不派单", "需要更改期限的，请先恢复派单")
        .hint("预警照常产生并记录，只是不派单；最长三十日。")
        .asks(
            s ->
                Form.of(
                    Question.number("days", "天数", 1, MOST_DAYS, Command.KeepSilent::days),
                    Question.longText("reason", "理由", Command.KeepSilent::reason).max(500)))
        .then(
            (s, c, faults) ->
                List.of(
                    new Event.Silenced(
                        new Silence(s.now().plus(Duration.ofDays(c.days())), Officer.of(s.actor())),
                        Step.text(c.reason()))));
  }

  private static Rule<Situation, Event, Command.LiftSilence> lift() {
    return Step.ofChief(Command.LiftSilence.class, "恢复派单", "ATF-34")
        .unless(s -> !s.silent(), "NOT_SILENT", "现在没有暂不派单", "无需恢复")
        .asks(s -> Form.of(Question.longText("reason", "理由", Command.LiftSilence::reason).max(500)))
        .then(
            (s, c, faults) -> {
              List<Event> events = new ArrayList<>();
              events.add(new Event.SilenceLifted(Step.text(c.reason())));
              if (s.on().position() == Stage.HELD_BACK) {
                events.add(AlertRules.held(s, "恢复派单"));
              }
              return events;
            });
  }
}
