package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Names;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.ClockCode;

/** Random lives of orders: at random times, random people do random things that are permitted. */
class PermittedProperties {

  /** How many steps a life has at most. */
  private static final int STEPS = 40;

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whatIsPermittedIsExactlyWhatIsAccepted(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = Lives.KINDS - 1) int kind) {
    Random random = new Random(seed);
    Filler filler = new Filler(random);
    Trial trial = Lives.begin(kind);
    List<Actor> all = new ArrayList<>(Lives.PEOPLE);
    all.addAll(Lives.ONLOOKERS);
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(jump(random))));
      for (Actor actor : List.of(Trial.SU, all.get(random.nextInt(all.size())))) {
        agrees(trial, filler, actor);
      }
      Lives.goOn(trial, filler, random);
      invariants(trial);
    }
    for (Actor onlooker : List.of(Trial.STRANGER, Trial.AUDITOR)) {
      assertEquals(List.of(), trial.permitted(onlooker));
    }
    assertEquals(trial.state(), trial.replayed());
  }

  private static void agrees(Trial trial, Filler filler, Actor actor) {
    Set<String> names = new HashSet<>();
    for (Action action : trial.actions(actor)) {
      names.add(action.type());
      Command command = filler.fill(trial, actor, action);
      Decision<Event> decision = trial.decide(actor, command);
      assertInstanceOf(Decision.Accepted.class, decision, () -> command + " -> " + decision);
      noExceptionWhenEmpty(trial, actor, action);
    }
    for (Class<?> type : Command.class.getPermittedSubclasses()) {
      if (!names.contains(Names.type(type))) {
        Refusal refusal = refusal(trial.decide(actor, Filler.empty(type)));
        assertNotEquals(Refusal.Kind.INVALID, refusal.kind(), () -> type + " " + refusal);
      }
    }
  }

  /** Mostly hours, sometimes weeks. */
  static int jump(Random random) {
    return random.nextInt(8) == 0 ? random.nextInt(24 * 30) : random.nextInt(30);
  }

  private static void noExceptionWhenEmpty(Trial trial, Actor actor, Action action) {
    Decision<Event> decision = trial.decide(actor, Filler.empty(Filler.type(action.type())));
    long required = action.fields().stream().filter(Field::required).count();
    if (required > 0) {
      Refusal refusal = refusal(decision);
      assertEquals(Refusal.Kind.INVALID, refusal.kind());
      assertTrue(refusal.faults().size() >= required, "all faults at once");
    }
  }

  private static void invariants(Trial trial) {
    Order o = trial.state();
    assertEquals(trial.events().size(), o.version());
    Assignee notary = o.handling().notary();
    assertTrue(notary == null || !o.handling().excluded().contains(notary.id()));
    fee(o.fee());
    certificates(o);
    pauses(o);
    approvals(trial);
    clocks(trial);
  }

  private static void fee(Fee fee) {
    assertTrue(fee.paidFen() + fee.reducedFen() <= fee.dueFen(), fee.toString());
    assertTrue(fee.refundedFen() <= fee.toRefundFen() && fee.toRefundFen() <= fee.paidFen());
  }

  private static void certificates(Order o) {
    List<Certificate> all = o.certificates();
    assertTrue(all.stream().map(Certificate::number).distinct().count() <= 1);
    assertEquals(all.size(), all.stream().map(Certificate::checkId).distinct().count());
    for (int i = 0; i + 1 < all.size(); i++) {
      assertEquals(CertificateStatus.CORRECTED, all.get(i).status());
    }
    assertTrue(all.isEmpty() || o.acceptance() != null && o.identity() != null);
  }

  /** Only the last may last; each begins when the one before is over and was told. */
  private static void pauses(Order o) {
    for (int i = 0; i + 1 < o.pauses().size(); i++) {
      Interval one = o.pauses().get(i);
      assertFalse(one.to().isAfter(o.pauses().get(i + 1).from()));
      assertTrue(one.toldOn() != null, "each pause is told");
    }
  }

  /** What a head must decide was proposed by somebody else. */
  private static void approvals(Trial trial) {
    List<Event> events = trial.events();
    for (int i = 0; i < events.size(); i++) {
      switch (events.get(i)) {
        case Event.CertificateApproved e -> approved(trial, i);
        case Event.Refused e -> approved(trial, i);
        case Event.Terminated e -> approved(trial, i);
        case Event.Maintained e -> approved(trial, i);
        case Event.CertificateCorrected e -> approved(trial, i);
        case Event.CertificateRevoked e -> approved(trial, i);
        default -> {}
      }
    }
  }

  private static void approved(Trial trial, int event) {
    Event.Approved approved = assertInstanceOf(Event.Approved.class, trial.events().get(event - 1));
    assertNotEquals(trial.by(event).id(), approved.proposedBy());
  }

  private static void clocks(Trial trial) {
    for (Clock clock : trial.clocks().all()) {
      assertTrue(clock.due() == null || !clock.due().isBefore(clock.start()), clock.toString());
      assertEquals(clock.due() == null, clock.expiresAt() == null);
    }
    if (trial.state().acceptance() != null) {
      assertFalse(
          trial
              .clock(ClockCode.SERVICE)
              .dueOrNever()
              .isAfter(trial.clock(ClockCode.STATUTORY).dueOrNever()));
    }
  }

  private static Refusal refusal(Decision<Event> decision) {
    Decision.Refused<Event> refused =
        assertInstanceOf(Decision.Refused.class, decision, decision.toString());
    return refused.refusal();
  }
}
