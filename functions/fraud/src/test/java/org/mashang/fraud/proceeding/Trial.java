package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.organ.ResponsePlanFile;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.tally.WarningTally;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/** A warning played through minute by minute: who does what, what the law says to it. */
final class Trial {

  static final Actor FANG = new Actor("fraud-330802F1-1", "方正", Role.FRAUD_OFFICER, "330802F1");
  static final Actor TANG = new Actor("fraud-330802F1-2", "唐果", Role.FRAUD_OFFICER, "330802F1");
  static final Actor CHIEF = new Actor("chief-330802F1", "程安", Role.FRAUD_CHIEF, "330802F1");
  static final Actor CITY = new Actor("fraud-330800F1-1", "何宁", Role.FRAUD_OFFICER, "330800F1");
  static final Actor STATION = new Actor("fraud-330802S1-1", "石磊", Role.FRAUD_OFFICER, "330802S1");
  static final Actor OTHERS = new Actor("fraud-330803F1-1", "吴越", Role.FRAUD_OFFICER, "330803F1");
  static final Actor BANK = new Actor("bank-330802B1-1", "钱多", Role.BANK_OFFICER, "330802B1");
  static final Actor COMMUNITY =
      new Actor("community-330802C1-1", "李邻", Role.COMMUNITY_WORKER, "330802C1");
  static final Actor AUDITOR = new Actor("auditor", "鲁察", Role.AUDITOR, "330800");
  static final Actor PERSON =
      new Actor(Actor.applicantIdOf("warning-1"), "本人", Role.APPLICANT, null);

  static final Instant START = Instant.parse("2026-09-15T02:00:00Z");
  private static final Subject SUBJECT = Subject.of("330800#PERSON#AAAAAAAAAAAAAAAAAAAAAA");

  final FraudWarning law = new FraudWarning(new World(ResponsePlanFile.read("330800")));
  private final List<Event> events = new ArrayList<>();
  private final List<Happened> happened = new ArrayList<>();
  private Instant now = START;
  private @Nullable Warning state;

  static Alert alert(String id, Level level, Typology typology, Instant at) {
    return alert(id, level, typology, at, "330802");
  }

  static Alert alert(
      String id, Level level, Typology typology, Instant at, @Nullable String division) {
    return new Alert(
        id,
        SUBJECT,
        level,
        typology,
        at,
        800,
        List.of(new Reason("R-" + id, "1", "句子" + id, 100 + id.length())),
        List.of(new Evidence(SignalKind.TRANSFER, at, "BANK", "T-" + id, 500_000)),
        500_000,
        division,
        "sealed",
        Set.of());
  }

  static Command.Raise raise(Alert alert, @Nullable Silence silence) {
    return new Command.Raise("warning-1", "ABCD-1234", alert, silence);
  }

  static Trial raised(Level level) {
    return raised(alert("a1", level, Typology.AUTHORITY, START));
  }

  static Trial raised(Alert alert) {
    return new Trial().does(Actor.SYSTEM, raise(alert, null));
  }

  /** Raised about a subject that nobody is to be called about until some moment. */
  static Trial raised(Alert alert, Silence silence) {
    return new Trial().does(Actor.SYSTEM, raise(alert, silence));
  }

  /** Red, and in Fang's hands after a minute. */
  static Trial handled() {
    return raised(Level.RED).after(Duration.ofMinutes(1)).does(FANG, new Command.Acknowledge());
  }

  /** The same, and dissuaded. */
  static Trial dissuaded() {
    return handled()
        .speaks(Result.DISSUADED)
        .does(FANG, new Command.Conclude(Result.DISSUADED, null, ""));
  }

  Trial speaks(Result result) {
    FalseReason why = result == Result.FALSE_ALARM ? FalseReason.KNOWN_PAYEE : null;
    return does(FANG, new Command.RecordContact(Channel.PHONE, result, why, "通话情况"));
  }

  Trial merges(String id, Level level, Typology typology) {
    return does(Actor.SYSTEM, new Command.Merge(alert(id, level, typology, now)));
  }

  Trial after(Duration time) {
    now = now.plus(time);
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
      case Decision.Accepted<Event> accepted -> take(actor, accepted.events());
      case Decision.Refused<Event>(Refusal refusal) -> fail(command + ": " + refusal);
    };
  }

  /** Whether the law would accept a command now. */
  boolean accepts(Actor actor, Command command) {
    return law.decide(state, command, actor, now) instanceof Decision.Accepted<Event>;
  }

  /** Gives a command, whatever the law says to it. */
  boolean tries(Actor actor, Command command) {
    if (law.decide(state, command, actor, now) instanceof Decision.Accepted<Event> accepted) {
      take(actor, accepted.events());
      return true;
    }
    return false;
  }

  private Trial take(Actor actor, List<Event> more) {
    for (Event event : more) {
      Happened one = new Happened(events.size() + 1L, now, actor);
      events.add(event);
      happened.add(one);
      state = law.evolve(state, event, one);
    }
    return this;
  }

  /** It is refused with this code, in a whole Chinese sentence, and says on what article. */
  Trial refuses(Actor actor, Command command, String code) {
    Refusal refusal =
        switch (law.decide(state, command, actor, now)) {
          case Decision.Accepted<Event> accepted -> fail(command + " was accepted");
          case Decision.Refused<Event>(Refusal one) -> one;
        };
    boolean named =
        refusal.code().equals(code)
            || refusal.faults().stream().anyMatch(fault -> fault.code().equals(code));
    assertTrue(named, refusal.toString());
    assertTrue(refusal.reason().endsWith("。"), refusal.reason());
    boolean lawful =
        refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.INVALID;
    assertFalse(lawful && refusal.citations().isEmpty(), refusal.toString());
    return this;
  }

  Trial stands(Stage stage) {
    assertEquals(stage, state().stage());
    return this;
  }

  /** An organ is called, and has to answer so many minutes from now. */
  Trial calls(String organ, int minutes) {
    Dispatch called = Objects.requireNonNull(state().dispatch());
    assertEquals(organ, called.organ());
    assertEquals(now.plus(Duration.ofMinutes(minutes)), called.due());
    return this;
  }

  Warning state() {
    return Objects.requireNonNull(state);
  }

  List<Event> events() {
    return events;
  }

  List<Happened> happened() {
    return happened;
  }

  /** What its events add to the figures, in order. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    Warning before = null;
    for (int i = 0; i < events.size(); i++) {
      Warning after = law.evolve(before, events.get(i), happened.get(i));
      counts.addAll(new WarningTally().of(before, events.get(i), after, happened.get(i)));
      before = after;
    }
    return counts;
  }

  List<String> permitted(Actor actor) {
    return law.permitted(state(), actor, now).stream().map(action -> action.type()).toList();
  }
}
