package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Rule;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.TimerCode;

/** What follows by itself: from further alerts, and from nobody having answered. */
final class AlertRules {

  private AlertRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(merge(), next(), endSilence(), noteTime());
  }

  private static Rule<Situation, Event, Command.Merge> merge() {
    return Step.ofSystem(Command.Merge.class, "并入预警", "ATF-34")
        .in(Stage.RAISED, Stage.HANDLING, Stage.FOLLOW_UP, Stage.HELD_BACK)
        .then((s, c, faults) -> merged(s, c.alert(), faults));
  }

  private static List<Event> merged(Situation s, Alert alert, Faults faults) {
    Warning on = s.on();
    if (on.knows(alert.id())) {
      faults.add("alert", "ALERT_KNOWN", "这一预警已经并入");
    }
    List<Event> events = new ArrayList<>();
    events.add(
        new Event.AlertMerged(
            Raising.told(alert),
            alert.division(),
            alert.stake(),
            alert.reasons(),
            alert.signals().stream().filter(one -> !on.signals().contains(one)).toList(),
            alert.shadow()));
    boolean higher = alert.level().above(on.level());
    if (higher) {
      events.add(new Event.LevelRaised(on.level(), alert.level()));
    }
    if (on.typology() == Typology.UNKNOWN && alert.typology() != Typology.UNKNOWN) {
      events.add(new Event.TypologyNamed(alert.typology(), Step.text("")));
    }
    if (!s.silent()) {
      calls(s, alert, higher, events);
    }
    return events;
  }

  /** Nobody is called again for more of the same: only for what is worse, or has begun anew. */
  private static void calls(Situation s, Alert alert, boolean higher, List<Event> events) {
    Warning on = s.on();
    Level level = higher ? alert.level() : on.level();
    String division = alert.division() == null ? on.division() : alert.division();
    String why = null;
    if (on.position() == Stage.HELD_BACK) {
      events.add(new Event.SilenceEnded());
      why = "暂不派单期满，又有新的预警";
    } else if (anew(on, alert.at())) {
      events.add(new Event.Resumed(Step.text("作出结论以后又有新的预警")));
      why = "作出结论以后又有新的预警";
    } else if (higher && on.position() != Stage.FOLLOW_UP) {
      why = "预警升级";
    }
    if (why != null) {
      events.add(Calling.again(s, level, division, alert.stake(), why));
    }
  }

  private static boolean anew(Warning on, Instant at) {
    Ended ended = on.ended();
    return on.position() == Stage.FOLLOW_UP && ended != null && at.isAfter(ended.at());
  }

  private static Rule<Situation, Event, Command.CallNext> next() {
    return Step.ofSystem(Command.CallNext.class, "无人签收，上报", "ATF-34")
        .in(Stage.RAISED)
        .unless(s -> !late(s), "NOT_YET", "签收时间还没有到", "请等待签收")
        .unless(s -> called(s).last(), "NOBODY_ABOVE", "已经上报到市反诈中心", "请市反诈中心尽快签收")
        .then(
            (s, c, faults) -> {
              Dispatch now = called(s);
              String id = now.chain().get(now.at() + 1);
              Instant due =
                  s.now()
                      .plus(
                          s.world()
                              .plan()
                              .route(s.on().level(), s.on().division(), false)
                              .within());
              return List.of(new Event.NextCalled(now.organ(), id, s.world().name(id), due));
            });
  }

  private static boolean late(Situation s) {
    Dispatch called = s.on().dispatch();
    return called != null && !s.now().isBefore(called.due());
  }

  private static Dispatch called(Situation s) {
    return Objects.requireNonNull(s.on().dispatch());
  }

  private static Rule<Situation, Event, Command.EndSilence> endSilence() {
    return Step.ofSystem(Command.EndSilence.class, "暂不派单期满", "ATF-34")
        .in(Stage.HELD_BACK)
        .unless(Situation::silent, "NOT_YET", "暂不派单的期间还没有到", "请等待期满")
        .then((s, c, faults) -> List.of(new Event.SilenceEnded(), held(s, "暂不派单期满")));
  }

  /** Calls somebody about what was held back. */
  static Event.Dispatched held(Situation s, String why) {
    Warning on = s.on();
    return Calling.again(s, on.level(), on.division(), on.stake(), why);
  }

  private static Rule<Situation, Event, Command.NoteTimePassed> noteTime() {
    return Step.ofSystem(Command.NoteTimePassed.class, "到期提示", "ATF-34")
        .then(
            (s, c, faults) -> {
              if (passed(s, c.timer(), c.about(), c.due()) == null) {
                faults.add("timer", "NOT_PASSED", "没有这样一项到期的事项");
              }
              return List.of(new Event.TimePassed(c.timer(), c.about(), c.due()));
            });
  }

  private static @Nullable Timer passed(Situation s, TimerCode code, String about, Instant due) {
    return new Timers(s.on())
        .passed(s.now()).stream()
            .filter(one -> one.mark().equals(new Timer(code, about, due, due).mark()))
            .findFirst()
            .orElse(null);
  }
}
