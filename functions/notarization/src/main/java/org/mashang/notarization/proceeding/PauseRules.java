package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.Stage;
import org.mashang.notarization.term.TellingMeans;

/** When time is not counted, and that the party is told (30, 规则 35(2)). */
final class PauseRules {

  private static final String NOT_TOLD = "上一次暂停计时还没有登记告知当事人";

  private PauseRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(pause(), recordTold(), resume());
  }

  private static Rule<Situation, Event, Command.Pause> pause() {
    return afterTelling(
            Step.ofNotary(Command.Pause.class, "暂停计时", "NL-30", "NPR-35(2)")
                .in(Stage.HANDLING)
                .withNothingProposed())
        .hint("只有不可抗力、补充证明材料、需要核实三种情形的时间不计算在内，并应当及时告知当事人。")
        .asks(
            s ->
                Form.of(
                    Question.choice(
                        "ground", "情形", Arrays.asList(PauseGround.values()), Command.Pause::ground),
                    Question.longText("reason", "具体情况", Command.Pause::reason),
                    Question.<Command.Pause, TellingMeans>choice(
                            "means",
                            "已经告知当事人的方式",
                            Arrays.asList(TellingMeans.values()),
                            Command.Pause::means)
                        .optional()
                        .hint("还没有告知的先不选，告知后登记")))
        .then((s, c, faults) -> paused(s, c.ground(), c.reason(), c.means()));
  }

  /** One pause after the other, so that it is on record of each that the party was told. */
  static <C extends Command> Rule<Situation, Event, C> afterTelling(
      Rule<Situation, Event, C> rule) {
    return rule.unless(
        s -> s.on().pause() == null && untold(s) != null,
        "PAUSE_NOT_TOLD",
        NOT_TOLD,
        "请先登记告知当事人，再次暂停时另行告知",
        "NPR-35(2)");
  }

  /** The same where a step stops the clock only if it is asked to. */
  static void afterTelling(Situation s, String field, Faults faults) {
    if (untold(s) != null) {
      faults.add(field, "PAUSE_NOT_TOLD", NOT_TOLD);
    }
  }

  /** The pause, and that the party was told if it was. */
  static List<Event> paused(
      Situation s, PauseGround ground, String reason, @Nullable TellingMeans means) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.Paused(s.today(), ground, Step.text(reason)));
    if (means != null) {
      events.add(new Event.PauseTold(s.today(), means));
    }
    return events;
  }

  private static Rule<Situation, Event, Command.RecordTold> recordTold() {
    return Step.ofNotary(Command.RecordTold.class, "登记已经告知当事人", "NPR-35(2)")
        .evenSuspendedIn(Stage.HANDLING)
        .unless(s -> untold(s) == null, "NOTHING_TO_TELL", "没有需要告知而尚未告知的暂停", "请核对办理记录", "NPR-35(2)")
        .asks(
            s -> {
              Interval pause = untold(s);
              return Form.of(
                  Question.reported("toldOn", "告知日期", Command.RecordTold::toldOn, s.today())
                      .notBefore(pause == null ? s.today() : pause.from(), "不能早于暂停之日"),
                  Question.choice(
                      "means",
                      "告知方式",
                      Arrays.asList(TellingMeans.values()),
                      Command.RecordTold::means));
            })
        .then((s, c, faults) -> List.of(new Event.PauseTold(c.toldOn(), c.means())));
  }

  private static @Nullable Interval untold(Situation s) {
    Interval last = s.on().pauses().isEmpty() ? null : s.on().pauses().getLast();
    return last == null || last.toldOn() != null ? null : last;
  }

  private static Rule<Situation, Event, Command.Resume> resume() {
    return Step.ofNotary(Command.Resume.class, "恢复计时", "NL-30")
        .evenSuspendedIn(Stage.HANDLING)
        .unless(s -> s.on().pause() == null, "NOT_PAUSED", "办理期限没有暂停", "请继续办理", "NL-30")
        .asks(s -> Form.of(Question.longText("reason", "情况", Command.Resume::reason)))
        .then((s, c, faults) -> List.of(new Event.Resumed(s.today(), Step.text(c.reason()))));
  }
}
