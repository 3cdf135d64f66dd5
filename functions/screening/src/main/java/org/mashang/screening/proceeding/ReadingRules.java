package org.mashang.screening.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.rule.Rule;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Stage;

/** What the system puts on record of papers and findings; it decides nothing. */
final class ReadingRules {

  private ReadingRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(arrival(), refusal(), reading(), givingUp(), screen(), clock());
  }

  private static Rule<Situation, Event, Command.RecordArrival> arrival() {
    return Step.ofSystem(Command.RecordArrival.class, "收到材料", "OPINION-7")
        .then(
            (s, c, faults) -> {
              Paper paper = s.on().paper(c.paper()).orElse(null);
              if (paper == null || paper.state() != PaperState.ANNOUNCED) {
                faults.add("paper", "NOT_WAITING", "这份材料不在等待上传");
                return List.of();
              }
              return List.of(new Event.PaperArrived(paper.id(), c.sha256(), paper.mediaType()));
            });
  }

  private static Rule<Situation, Event, Command.RefusePaper> refusal() {
    return Step.ofSystem(Command.RefusePaper.class, "材料不能使用", "OPINION-7")
        .then(
            (s, c, faults) -> {
              Paper paper = s.on().paper(c.paper()).orElse(null);
              if (paper == null
                  || (paper.state() != PaperState.ANNOUNCED
                      && paper.state() != PaperState.READING
                      && paper.state() != PaperState.UNREAD)) {
                faults.add("paper", "NOT_WAITING", "这份材料不在等待上传或者识别");
                return List.of();
              }
              return List.of(new Event.PaperRefused(paper.id(), c.fault(), Step.text(c.reason())));
            });
  }

  private static Rule<Situation, Event, Command.RecordReading> reading() {
    return Step.ofSystem(Command.RecordReading.class, "识别完成", "OPINION-7")
        .then(
            (s, c, faults) -> {
              Paper paper = s.on().paper(c.paper()).orElse(null);
              boolean awaited =
                  paper != null
                      && (paper.state() == PaperState.READING
                          || paper.state() == PaperState.UNREAD);
              if (!awaited) {
                faults.add("paper", "NOT_WAITING", "这份材料不在识别");
                return List.of();
              }
              return List.of(new Event.PaperRead(c.paper(), c.pages(), c.unread()));
            });
  }

  private static Rule<Situation, Event, Command.GiveUpReading> givingUp() {
    return Step.ofSystem(Command.GiveUpReading.class, "识别未完成", "OPINION-7")
        .then(
            (s, c, faults) -> {
              Paper paper = s.on().paper(c.paper()).orElse(null);
              if (paper == null || paper.state() != PaperState.READING) {
                faults.add("paper", "NOT_WAITING", "这份材料不在识别");
              }
              return List.of(new Event.ReadingGivenUp(c.paper()));
            });
  }

  /** What people have set stays set, whatever further papers say. */
  private static Rule<Situation, Event, Command.Screen> screen() {
    return Step.ofSystem(Command.Screen.class, "筛查", "OPINION-10", "OPINION-12")
        .evenSuspendedIn(Stage.INTAKE, Stage.REVIEW, Stage.SENT_BACK)
        .unless(s -> s.on().reading(), "STILL_READING", "还有材料正在识别", "请等待识别完成")
        .then(
            (s, c, faults) -> {
              Screening last = s.on().latest();
              if (!c.digest().equals(s.on().digest())) {
                faults.add("digest", "PAPERS_CHANGED", "材料已经变化");
                return List.of();
              }
              if (last != null && last.digest().equals(c.digest())) {
                faults.add("digest", "SCREENED_ALREADY", "这些材料已经筛查过");
                return List.of();
              }
              FactSheet facts = c.facts();
              for (Correction one : s.on().corrections()) {
                facts = facts.corrected(one.fact(), one.value().value());
              }
              Matter matter = new Matter(s.today(), c.sources(), facts, s.on().corrections());
              return List.of(new Event.ScreeningMade(screening(s, c.digest(), matter), c.kinds()));
            });
  }

  /** The next screening of a case, by the criteria at hand. */
  static Screening screening(Situation s, String digest, Matter matter) {
    return Screening.of(s.on().screenings().size() + 1, digest, matter, s.world().judge());
  }

  private static Rule<Situation, Event, Command.NoteClockPassed> clock() {
    return Step.ofSystem(Command.NoteClockPassed.class, "期限届满提示", "CRPL-172")
        .then(
            (s, c, faults) -> {
              List<Event> events = new ArrayList<>();
              new Clocks(s.on(), s.now())
                  .passed().stream()
                      .filter(clock -> clock.code() == c.clock() && c.due().equals(clock.due()))
                      .forEach(clock -> events.add(new Event.ClockPassed(c.clock(), c.due())));
              if (events.isEmpty()) {
                faults.add("clock", "NOT_PASSED", "这个期限没有届满，或者已经提示");
              }
              return events;
            });
  }
}
