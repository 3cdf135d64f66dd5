package org.mashang.screening.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.screening.checklist.Checklist;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.extract.Extraction;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.office.ProcuratorateFile;
import org.mashang.screening.tally.DossierTally;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

/** A case played through day by day: who does what, what the law says to it. */
final class Trial {

  static final String KECHENG = "330802P1";

  static final Actor ASSISTANT =
      new Actor("assistant-330802P1", "林书言", Role.PROSECUTOR_ASSISTANT, KECHENG);
  static final Actor GU = new Actor("prosecutor-330802P1-1", "顾清源", Role.PROSECUTOR, KECHENG);
  static final Actor LU = new Actor("prosecutor-330802P1-2", "陆明镜", Role.PROSECUTOR, KECHENG);
  static final Actor CHIEF = new Actor("chief-330802P1", "谢持正", Role.CHIEF_PROSECUTOR, KECHENG);
  static final Actor STRANGER =
      new Actor("prosecutor-330803P1-1", "梁思慎", Role.PROSECUTOR, "330803P1");
  static final Actor AUDITOR = new Actor("auditor", "鲁察", Role.AUDITOR, "330800");

  /** Says what it is told to say: the law does not depend on what the machine finds. */
  static final class Machine implements Judge {
    Outcome says = Outcome.NEEDS_HUMAN;

    @Override
    public Judged judge(Matter matter) {
      var alcohol = matter.facts().of(FactKey.BLOOD_ALCOHOL);
      return new Judged(
          says,
          Personal.text(alcohol == null ? "没有结论" : "酒精含量" + alcohol.value()),
          List.of(),
          List.of(),
          List.of(),
          List.of("CN-TEST/1"),
          "%064d".formatted(matter.facts().answers().size()));
    }
  }

  final Machine machine = new Machine();
  final CaseReview law =
      new CaseReview(
          new World(
              ProcuratorateFile.read("330800"),
              Checklist.national().papers().stream()
                  .map(one -> new ListedPaper(one.code(), one.name()))
                  .toList(),
              machine));
  private final List<Event> events = new ArrayList<>();
  private final List<Happened> happened = new ArrayList<>();
  private Instant now;
  private Dossier state;

  private Trial(String day) {
    now = at(day, 10);
  }

  static Instant at(String day, int hour) {
    return LocalDate.parse(day).atTime(LocalTime.of(hour, 0)).atZone(Shanghai.ZONE).toInstant();
  }

  static Command.Open opening(String filed, String received, boolean inCustody, Referral how) {
    return new Command.Open(
        "case-1",
        new Police("柯城分局", "柯公立字1号"),
        KECHENG,
        how,
        LocalDate.parse(filed),
        LocalDate.parse(received),
        inCustody,
        List.of(new Suspect(1, Personal.name("王小明"), Personal.idNumber("330802199001011236"))));
  }

  /** Received on a day, transferred for a decision; not in custody. */
  static Trial opened(String filed, String received) {
    return new Trial(received)
        .does(ASSISTANT, opening(filed, received, false, Referral.TRANSFERRED));
  }

  static Trial opened(String filed, String received, boolean inCustody, Referral how) {
    return new Trial(received).does(ASSISTANT, opening(filed, received, inCustody, how));
  }

  /** In Gu's hands, with one paper read and screened that very day. */
  static Trial screened() {
    return opened("2026-09-01", "2026-09-18")
        .does(GU, new Command.Take())
        .announces("p1")
        .arrives("p1")
        .reads("p1")
        .screens("血液酒精含量为128.5mg/100ml");
  }

  /** The same, questioned and heard. */
  static Trial heard() {
    return screened().hears();
  }

  Trial announces(String paper) {
    return does(
        ASSISTANT, new Command.AnnouncePaper(paper, "材料" + paper, null, "application/pdf", 1000));
  }

  Trial arrives(String paper) {
    return does(Actor.SYSTEM, new Command.RecordArrival(paper, "ab".repeat(32)));
  }

  Trial reads(String paper) {
    return does(Actor.SYSTEM, new Command.RecordReading(paper, 1, List.of()));
  }

  Trial screens(String text) {
    return does(Actor.SYSTEM, screen(Extraction.read(text)));
  }

  Command.Screen screen(FactSheet facts) {
    List<Source> sources =
        state.read().stream()
            .map(paper -> new Source(paper.id(), "UNKNOWN", "ab".repeat(32), List.of()))
            .toList();
    return new Command.Screen(facts, Map.of(), sources, state.digest());
  }

  Trial hears() {
    return does(GU, new Command.RecordQuestioning(today(), "如实供述"))
        .does(GU, new Command.RecordHearing(HeardParty.DUTY_LAWYER, today(), "无异议"));
  }

  Trial proposes(OpinionKind kind) {
    return does(GU, opinion(kind));
  }

  static Command.GiveOpinion opinion(OpinionKind kind) {
    return new Command.GiveOpinion(kind, false, kind.needsApproval() ? true : null, "理由");
  }

  Trial corrects(FactKey fact, String value) {
    return does(GU, new Command.CorrectFact(fact, value, "核对原件"));
  }

  Trial completes(DutyKind duty) {
    return does(ASSISTANT, new Command.CompleteDuty(duty, today(), "已落实"));
  }

  Trial on(String day) {
    now = at(day, 10);
    return this;
  }

  LocalDate today() {
    return Shanghai.day(now);
  }

  Instant now() {
    return now;
  }

  Trial does(Actor actor, Command command) {
    return switch (law.decide(state, command, actor, now)) {
      case Decision.Accepted<Event> accepted -> {
        for (Event event : accepted.events()) {
          Happened one = new Happened(events.size() + 1L, now, actor);
          events.add(event);
          happened.add(one);
          state = law.evolve(state, event, one);
        }
        yield this;
      }
      case Decision.Refused<Event>(Refusal refusal) -> fail(command + ": " + refusal);
    };
  }

  Refusal refused(Actor actor, Command command) {
    return switch (law.decide(state, command, actor, now)) {
      case Decision.Accepted<Event> accepted -> fail(command + " was accepted");
      case Decision.Refused<Event>(Refusal refusal) -> refusal;
    };
  }

  Trial refuses(Actor actor, Command command, String code) {
    Refusal refusal = refused(actor, command);
    boolean named =
        refusal.code().equals(code)
            || refusal.faults().stream().anyMatch(fault -> fault.code().equals(code));
    assertEquals(true, named, refusal.toString());
    return this;
  }

  Dossier state() {
    return state;
  }

  List<Event> events() {
    return events;
  }

  List<Happened> happened() {
    return happened;
  }

  /** What its events add to the figures, in order. */
  List<Count> counts() {
    return counts(law, events, happened);
  }

  static List<Count> counts(CaseReview law, List<Event> events, List<Happened> happened) {
    DossierTally tally = new DossierTally(law.world().offices());
    List<Count> counts = new ArrayList<>();
    Dossier before = null;
    for (int i = 0; i < events.size(); i++) {
      Dossier after = law.evolve(before, events.get(i), happened.get(i));
      counts.addAll(tally.of(before, events.get(i), after, happened.get(i)));
      before = after;
    }
    return counts;
  }

  Clock clock(ClockCode code) {
    Clock found = new Clocks(state, now).find(code).orElse(null);
    assertNotNull(found, code + " does not run");
    return found;
  }

  Trial due(ClockCode code, String day) {
    assertEquals(LocalDate.parse(day), clock(code).due(), clock(code).calculation());
    return this;
  }

  boolean runs(ClockCode code) {
    return new Clocks(state, now).find(code).isPresent();
  }

  List<String> permitted(Actor actor) {
    return law.permitted(state, actor, now).stream().map(action -> action.type()).toList();
  }
}
