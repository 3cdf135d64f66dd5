package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.CatalogueFile;
import org.mashang.notarization.office.RosterFile;
import org.mashang.notarization.tally.OrderTally;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.TellingMeans;

/** An order played through day by day in the real city: who does what, what the law says to it. */
final class Trial {

  static final World WORLD =
      new World(CatalogueFile.read(CatalogueFile.VERSION), RosterFile.read("330800"));

  static final String XINAN = "330800N1";
  static final String QUJIANG = "330803N1";

  static final Actor APPLICANT = new Actor("qian", "申请人", Role.APPLICANT, null);
  static final Actor STRANGER = new Actor("stranger", "申请人", Role.APPLICANT, null);
  static final Actor DISPATCHER = new Actor("dispatcher-330800", "潘知微", Role.DISPATCHER, "330800");
  static final Actor AUDITOR = new Actor("auditor", "监督", Role.AUDITOR, "330800");
  static final Actor HEAD = new Actor("head-330800N1", "信安负责人", Role.HEAD, XINAN);

  /** Has a conflict of interest with the photovoltaics company. */
  static final Actor YE = notary(XINAN, 1, "叶承礼");

  static final Actor SU = notary(XINAN, 2, "苏映雪");

  /** Signs nothing for abroad, proves no documents. */
  static final Actor ZHU = notary(XINAN, 3, "祝怀远");

  /** Proves no acts. */
  static final Actor MAO = notary(XINAN, 4, "毛若琳");

  static final Actor CHAI = notary(QUJIANG, 1, "柴静怡");
  static final Actor SHAO = notary(QUJIANG, 2, "邵明哲");
  static final Actor QUJIANG_HEAD = new Actor("head-330803N1", "衢江负责人", Role.HEAD, QUJIANG);

  private final Notarisation law = new Notarisation(WORLD);
  private final List<Event> events = new ArrayList<>();
  private final List<Happened> happened = new ArrayList<>();
  private int issued;
  private Instant now;
  private Order state;

  private Trial(String day) {
    now = at(day, 10);
  }

  private static Actor notary(String office, int number, String name) {
    return new Actor("notary-" + office + "-" + number, name, Role.NOTARY, office);
  }

  static Instant at(String day, int hour) {
    return LocalDate.parse(day).atTime(LocalTime.of(hour, 0)).atZone(Shanghai.ZONE).toInstant();
  }

  /** A request that came in on a day; the applicant has not been identified. */
  static Trial submitted(String day, Requests request) {
    return new Trial(day)
        .does(
            APPLICANT,
            new Command.Submit(
                "order-1", "GZ2345678923", Channel.MINI_PROGRAM, request.build(), false));
  }

  /** Taken that very day by Su of the Xin'an office. */
  static Trial taken(String day, Requests request) {
    return submitted(day, request).offered(XINAN).does(SU, new Command.Take(null));
  }

  /** Taken and accepted that very day, with the usual promise. */
  static Trial accepted(String day, Requests request) {
    return taken(day, request).identifies().accepts();
  }

  /** Accepted, paid and drafted that very day. */
  static Trial drafted(String day, Requests request) {
    return accepted(day, request).pays().drafts(Map.of());
  }

  /** A certificate was issued that very day. */
  static Trial issued(String day, Requests request) {
    return drafted(day, request).issues();
  }

  /** Issued, sealed and in the party's hands that very day. */
  static Trial delivered(String day, Requests request) {
    return issued(day, request).seals().delivers();
  }

  /** Passed to offices, one after the other, and lying on the first one's desk. */
  Trial offered(String... offices) {
    return does(DISPATCHER, new Command.Dispatch(List.of(offices), false, "")).arrives(1);
  }

  /** Passed to offices at once, and lying on every one's desk. */
  Trial offeredToAll(String... offices) {
    does(DISPATCHER, new Command.Dispatch(List.of(offices), true, ""));
    for (int i = 1; i <= offices.length; i++) {
      arrives(i);
    }
    return this;
  }

  Trial arrives(int number) {
    return does(Actor.SYSTEM, new Command.DeliverOffer(number));
  }

  Trial identifies() {
    return does(SU, new Command.CheckIdentity(IdentityMeans.IN_PERSON, "核对原件", List.of()));
  }

  Trial accepts() {
    String usual = Objects.requireNonNull(field(SU, "accept", "promiseDays").value());
    return accepts(Integer.parseInt(usual));
  }

  Trial accepts(int promiseDays) {
    return does(SU, accept(promiseDays, true));
  }

  static Command.Accept accept(int promiseDays, boolean informed) {
    return new Command.Accept(promiseDays, informed, TellingMeans.IN_PERSON, "当事人表示明白", List.of());
  }

  Trial pays() {
    return does(SU, new Command.RecordPayment((int) state.fee().openFen(), today(), "票0001"));
  }

  /** Takes what the form holds already, with some of it written anew. */
  Trial drafts(Map<String, String> anew) {
    return does(SU, new Command.Draft(values(SU, "draft", anew)));
  }

  Map<String, String> values(Actor actor, String type, Map<String, String> anew) {
    Map<String, String> values = new HashMap<>();
    for (Field field : action(actor, type).fields()) {
      if (field.name().startsWith("values.")) {
        String known = field.value() == null ? "" : field.value();
        values.put(
            field.name().substring("values.".length()),
            known.isEmpty() && field.required() ? "填写" : known);
      }
    }
    values.putAll(anew);
    return values;
  }

  Trial issues() {
    issued++;
    return does(SU, new Command.Issue(issued, "check-" + issued));
  }

  Trial seals() {
    String checkId = certificate().checkId();
    return does(Actor.SYSTEM, new Command.RecordSealed(checkId, "ab".repeat(32), 40_000));
  }

  Trial delivers() {
    return does(SU, new Command.RecordDelivery(DeliveryMeans.COUNTER, today(), "钱某"));
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
      assertFalse(refusal.reason().isBlank() || refusal.nextStep().isBlank());
      return refusal;
    }
    return fail(command + " was accepted");
  }

  /** The fields that are wrong, each with its code. */
  List<String> faults(Actor actor, Command command) {
    return refused(actor, command).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private void evolve(Event event, Actor by) {
    Happened one = new Happened(events.size() + 1, now, by);
    events.add(event);
    happened.add(one);
    state = law.evolve(state, event, one);
  }

  /** The state that the recorded events give again. */
  Order replayed() {
    Order again = null;
    for (int i = 0; i < events.size(); i++) {
      again = law.evolve(again, events.get(i), happened.get(i));
    }
    return again;
  }

  /** What its events add to the figures, in order. */
  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    Order before = null;
    for (int i = 0; i < events.size(); i++) {
      Order after = law.evolve(before, events.get(i), happened.get(i));
      counts.addAll(new OrderTally(WORLD).of(before, events.get(i), after, happened.get(i)));
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

  Field field(Actor actor, String type, String name) {
    return action(actor, type).fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " asks for no " + name));
  }

  /** What may be chosen in a field. */
  List<String> options(Actor actor, String type, String name) {
    return field(actor, type, name).options().stream().map(Field.Option::value).toList();
  }

  Decision<Event> decide(Actor actor, Command command) {
    return law.decide(state, command, actor, now);
  }

  Notarisation law() {
    return law;
  }

  Order state() {
    return state;
  }

  Certificate certificate() {
    return Objects.requireNonNull(state.certificate());
  }

  List<Event> events() {
    return events;
  }

  /** Who did what led to an event. */
  Actor by(int event) {
    return happened.get(event).by();
  }

  <E extends Event> E last(Class<E> type) {
    return events.reversed().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName()));
  }

  Clocks clocks() {
    return new Clocks(state, now, WORLD);
  }

  Clock clock(ClockCode code) {
    return clocks().find(code).orElseThrow(() -> new AssertionError("no clock " + code));
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return Shanghai.day(now);
  }
}
