package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.Outcome;

/** Random lives of cases: at random times, random people do random things that are permitted. */
class PermittedProperties {

  private static final List<Actor> PEOPLE =
      List.of(
          Trial.ZHANG,
          Trial.CLERK,
          Trial.HEAD,
          Actor.SYSTEM,
          Trial.STRANGER,
          Trial.OTHER_ORGAN,
          Trial.AUDITOR);

  /** How many steps a life has at most. */
  private static final int STEPS = 40;

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void whatIsPermittedIsExactlyWhatIsAccepted(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int kind) {
    Random random = new Random(seed);
    Filler filler = new Filler(random);
    Trial trial = begin(kind);
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(jump(random))));
      for (Actor actor : List.of(Trial.CLERK, PEOPLE.get(random.nextInt(PEOPLE.size())))) {
        List<Action> actions = trial.actions(actor);
        Set<String> names = new HashSet<>();
        for (Action action : actions) {
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
      goOn(trial, filler, random);
      invariants(trial);
    }
    assertEquals(trial.state(), trial.replayed());
  }

  static Trial begin(int kind) {
    return switch (kind) {
      case 0 -> Trial.submitted("2026-09-24");
      case 1 -> Trial.submitted("2026-09-24", Applications.ofCompany());
      case 2 -> Trial.submitted("2026-09-24", Applications.about(ActKind.ADMINISTRATIVE_AGREEMENT));
      case 3 -> Trial.submitted("2026-09-24", Applications.withThirdParty());
      case 4 -> Trial.examined("2026-09-24");
      default -> Trial.examined("2026-09-24").proposes(DecisionKind.ORDER_PERFORMANCE, 30);
    };
  }

  /** Mostly hours, sometimes weeks. */
  static int jump(Random random) {
    return random.nextInt(4) == 0 ? random.nextInt(24 * 30) : random.nextInt(60);
  }

  static void goOn(Trial trial, Filler filler, Random random) {
    Actor actor = PEOPLE.get(random.nextInt(4));
    List<Action> actions = trial.actions(actor);
    if (!actions.isEmpty()) {
      Action action = filler.choose(actions);
      trial.does(actor, filler.fill(trial, actor, action));
    }
  }

  private static void noExceptionWhenEmpty(Trial trial, Actor actor, Action action) {
    Decision<Event> decision = trial.decide(actor, Filler.empty(Filler.type(action.type())));
    boolean asks = action.fields().stream().anyMatch(Field::required);
    if (asks) {
      Refusal refusal = refusal(decision);
      assertEquals(Refusal.Kind.INVALID, refusal.kind());
      long required = action.fields().stream().filter(Field::required).count();
      assertTrue(refusal.faults().size() >= required, "all faults at once");
    }
  }

  private static void invariants(Trial trial) {
    Case c = trial.state();
    assertEquals(trial.events().size(), c.version());
    List<Event> events = trial.events();
    Ending ending = c.ending();
    if (ending != null && ending.outcome() == Outcome.REFUSED) {
      assertTrue(events.stream().noneMatch(Event.Accepted.class::isInstance));
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof Event.Decided || events.get(i) instanceof Event.Extended) {
        Event.Approved approved = assertInstanceOf(Event.Approved.class, events.get(i - 1));
        assertNotEquals(Trial.HEAD.id(), approved.proposedBy());
      }
    }
    for (Clock clock : trial.clocks().all()) {
      assertTrue(clock.due() == null || !clock.due().isBefore(clock.start()), clock.toString());
      assertEquals(clock.due() == null, clock.expiresAt() == null);
    }
  }

  private static Refusal refusal(Decision<Event> decision) {
    Decision.Refused<Event> refused =
        assertInstanceOf(Decision.Refused.class, decision, decision.toString());
    return refused.refusal();
  }
}
