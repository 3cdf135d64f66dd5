package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Action;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.tally.CaseTally;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.HearingMeans;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.ServiceMethod;

/** A case played through day by day: who does what, and what the law says to it. */
final class Trial {

  static final Actor ZHANG = new Actor("zhang", "申请人", Role.APPLICANT, null);
  static final Actor STRANGER = new Actor("stranger", "申请人", Role.APPLICANT, null);
  static final Actor CLERK = new Actor("clerk", "承办人甲", Role.CLERK, "330800");
  static final Actor OTHER_ORGAN = new Actor("clerk-2", "承办人乙", Role.CLERK, "330802");
  static final Actor HEAD = new Actor("head", "负责人", Role.HEAD, "330800");
  static final Actor AUDITOR = new Actor("auditor", "监督", Role.AUDITOR, "330800");

  private final Reconsideration law = new Reconsideration();
  private final List<Event> events = new ArrayList<>();
  private final List<Happened> happened = new ArrayList<>();
  private Instant now;
  private Case state;

  private Trial(String day) {
    now = at(day, 10);
  }

  static Instant at(String day, int hour) {
    return LocalDate.parse(day).atTime(LocalTime.of(hour, 0)).atZone(Shanghai.ZONE).toInstant();
  }

  /** An application that came in by scan on a day. */
  static Trial submitted(String day) {
    return submitted(day, Applications.ofPerson());
  }

  static Trial submitted(String day, Application application) {
    Trial trial = new Trial(day);
    return trial.does(
        ZHANG,
        new Command.Submit(
            "case-1",
            "QZ2345678923",
            Channel.SCAN,
            new HallRef("hall-1", "某镇便民服务中心"),
            "衢州市人民政府",
            application));
  }

  /** Accepted on a day in the ordinary procedure. */
  static Trial accepted(String day) {
    return submitted(day).accepts();
  }

  /** Accepted, copy sent and served that very day. */
  static Trial sent(String day) {
    return accepted(day).sends();
  }

  /** Sent and answered that very day, the applicant heard. */
  static Trial examined(String day) {
    return sent(day).answers().hears();
  }

  Trial accepts() {
    return does(CLERK, new Command.Accept(null, Procedure.ORDINARY, null));
  }

  Trial sends() {
    return does(CLERK, new Command.SendToRespondent(""))
        .serves(DocumentKind.ANSWER_NOTICE, PartyRef.RESPONDENT);
  }

  Trial answers() {
    return does(CLERK, new Command.RecordAnswer(today(), true, List.of(), ""));
  }

  Trial hears() {
    return does(
        CLERK,
        new Command.HearParty(
            PartyRef.APPLICANT, HearingMeans.TELEPHONE, today(), "坚持请求", List.of()));
  }

  Trial proposes(DecisionKind kind, Integer days) {
    return does(CLERK, new Command.ProposeDecision(kind, "查明的事实", "理由", "决定内容", days, null));
  }

  Trial approves() {
    return does(HEAD, new Command.Approve(""));
  }

  /** The last paper of a kind reaches a party by hand today. */
  Trial serves(DocumentKind kind, String party) {
    return serves(kind, party, today());
  }

  Trial serves(DocumentKind kind, String party, LocalDate on) {
    return does(CLERK, service(kind, party, ServiceMethod.DIRECT, on));
  }

  Command.RecordService service(
      DocumentKind kind, String party, ServiceMethod method, LocalDate on) {
    return new Command.RecordService(
        paper(kind).id(), party, method, on, "签收", false, method == ServiceMethod.ELECTRONIC);
  }

  Issued paper(DocumentKind kind) {
    return state.lastIssued(kind).orElseThrow();
  }

  Trial on(String day) {
    now = at(day, 10);
    return this;
  }

  Trial at(Instant instant) {
    now = instant;
    return this;
  }

  Trial does(Actor actor, Command command) {
    switch (law.decide(state, command, actor, now)) {
      case Decision.Accepted<Event> accepted -> accepted.events().forEach(e -> evolve(e, actor));
      case Decision.Refused<Event> refused -> fail(command + " was refused: " + refused.refusal());
    }
    return this;
  }

  /** The refusal of a command, its reason and next step told. */
  Refusal refused(Actor actor, Command command) {
    Decision<Event> decision = law.decide(state, command, actor, now);
    if (decision instanceof Decision.Refused<Event> refused) {
      Refusal refusal = refused.refusal();
      assertEquals(false, refusal.reason().isBlank() || refusal.nextStep().isBlank());
      return refusal;
    }
    return fail(command + " was accepted");
  }

  /** The codes of the fields that are wrong. */
  List<String> faults(Actor actor, Command command) {
    return refused(actor, command).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  /** Something that happened before there was a rule for it. */
  Trial evolves(Event event, Actor by) {
    evolve(event, by);
    return this;
  }

  private void evolve(Event event, Actor by) {
    Happened one = new Happened(events.size() + 1, now, by);
    events.add(event);
    happened.add(one);
    state = law.evolve(state, event, one);
  }

  /** The state that the recorded events give again. */
  Case replayed() {
    Case again = null;
    for (int i = 0; i < events.size(); i++) {
      again = law.evolve(again, events.get(i), happened.get(i));
    }
    return again;
  }

  /** What its events add to the figures, in order. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    Case before = null;
    for (int i = 0; i < events.size(); i++) {
      Case after = law.evolve(before, events.get(i), happened.get(i));
      counts.addAll(new CaseTally().of(before, events.get(i), after, happened.get(i)));
      before = after;
    }
    return counts;
  }

  List<String> permitted(Actor actor) {
    return actions(actor).stream().map(Action::type).toList();
  }

  List<Action> actions(Actor actor) {
    return law.permitted(state, actor, now);
  }

  Action action(Actor actor, String type) {
    return actions(actor).stream()
        .filter(one -> one.type().equals(type))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " is not permitted"));
  }

  Decision<Event> decide(Actor actor, Command command) {
    return law.decide(state, command, actor, now);
  }

  Case state() {
    return state;
  }

  List<Event> events() {
    return events;
  }

  <E extends Event> E last(Class<E> type) {
    return events.reversed().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
  }

  Clocks clocks() {
    return new Clocks(state, now);
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return Shanghai.day(now);
  }
}
