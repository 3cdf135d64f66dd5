package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Names;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.Stage;

/** The law of a warning under random histories: whoever does whatever, some things never happen. */
class WarningProperties {

  private static final Set<Class<?>> OF_THE_SYSTEM =
      Set.of(
          Event.Raised.class,
          Event.AlertMerged.class,
          Event.LevelRaised.class,
          Event.HeldBack.class,
          Event.NextCalled.class,
          Event.SilenceEnded.class,
          Event.NoticeTried.class,
          Event.NoticeReported.class,
          Event.TimePassed.class);

  /** What happens by itself or by people: a call, a type, a new beginning. */
  private static final Set<Class<?>> OF_BOTH =
      Set.of(Event.Dispatched.class, Event.TypologyNamed.class, Event.Resumed.class);

  @Property(tries = 300)
  void theLedgerIsNeverNegativeAndCountsNoProofTwice(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    Life life = new Life(seed).lives(steps);
    life.checks((before, after, event, by) -> assertTrue(after.savedFen() >= 0));
    Map<Integer, Long> standing = new HashMap<>();
    Set<String> proofs = new HashSet<>();
    for (Event event : life.trial.events()) {
      if (event instanceof Event.LossAvoided e) {
        assertTrue(e.fen() > 0);
        assertTrue(proofs.add(plain(e.proofId())));
        assertEquals(null, standing.put(e.number(), e.fen()));
      }
      if (event instanceof Event.AvoidanceReversed e) {
        assertEquals(e.fen(), standing.remove(e.number()));
      }
    }
    long sum = standing.values().stream().mapToLong(one -> one).sum();
    assertEquals(sum, life.trial.state().savedFen());
    Statistics.label("counted")
        .collect(!proofs.isEmpty())
        .coverage(all -> all.check(true).percentage(p -> p > 30));
  }

  private static String plain(String id) {
    return id.replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  @Property(tries = 300)
  void anAlertIsInItOnceAndItsLevelNeverFalls(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int steps) {
    Life life = new Life(seed).lives(steps);
    Set<String> ids = new HashSet<>(Set.of("a0"));
    life.checks(
        (before, after, event, by) -> {
          assertFalse(before.level().above(after.level()));
          if (event instanceof Event.AlertMerged e) {
            assertTrue(ids.add(e.alert().id()));
          }
          if (before.typology() != Typology.UNKNOWN && by.role() == Role.SYSTEM) {
            assertEquals(before.typology(), after.typology());
          }
        });
    Warning end = life.trial.state();
    assertEquals(ids.size(), end.alerts().size());
    assertEquals(ids, end.alerts().stream().map(ToldAlert::id).collect(Collectors.toSet()));
    Level highest = end.alerts().stream().map(ToldAlert::level).max(Level::compareTo).orElseThrow();
    assertEquals(highest, end.level());
  }

  @Property(tries = 300)
  void nothingButClosingClosesNorWithoutAnOutcome(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    Life life = new Life(seed).lives(steps);
    life.checks(
        (before, after, event, by) -> {
          boolean closing =
              event instanceof Event.Closed || event instanceof Event.AppealDecided e && e.upheld();
          boolean closes = before.position() != Stage.CLOSED && after.position() == Stage.CLOSED;
          assertTrue(!closes || closing, event.toString());
          if (before.position() == Stage.CLOSED) {
            assertEquals(Stage.CLOSED, after.position(), event.toString());
          }
          if (after.position() == Stage.CLOSED) {
            assertNotNull(after.ended());
            assertNotNull(after.closedAt());
            assertNotEquals(Role.SYSTEM, closes ? by.role() : Role.AUDITOR);
          }
        });
    Statistics.label("closed")
        .collect(life.trial.state().position() == Stage.CLOSED)
        .coverage(all -> all.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300)
  void peopleDecideAndNobodyDecidesAnAppealAgainstTheirOwnWork(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 200) int steps) {
    Set<String> hands = new TreeSet<>();
    new Life(seed)
        .lives(steps)
        .checks(
            (before, after, event, by) -> {
              boolean system = by.role() == Role.SYSTEM;
              assertTrue(!system || mayBeOfTheSystem(event), event + " by the system");
              assertTrue(system || !OF_THE_SYSTEM.contains(event.getClass()), event.toString());
              if (event instanceof Event.AppealDecided) {
                assertFalse(hands.contains(by.id()));
              } else if (!(event instanceof Event.AppealEntered) && !system) {
                mark(hands, event, by);
              }
            });
  }

  private static boolean mayBeOfTheSystem(Event event) {
    return OF_THE_SYSTEM.contains(event.getClass()) || OF_BOTH.contains(event.getClass());
  }

  /** Handling is what moves a warning or speaks about its outcome or money. */
  private static void mark(Set<String> hands, Event event, Actor by) {
    switch (event) {
      case Event.Acknowledged e -> hands.add(by.id());
      case Event.ContactRecorded e -> hands.add(by.id());
      case Event.StopRequested e -> hands.add(by.id());
      case Event.LossAvoided e -> hands.add(by.id());
      case Event.Concluded e -> hands.add(by.id());
      case Event.Revisited e -> hands.add(by.id());
      case Event.Closed e -> hands.add(by.id());
      case Event.Silenced e -> hands.add(by.id());
      default -> {}
    }
  }

  @Property(tries = 300)
  void clocksAreWhatTheHistorySays(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 150) int steps) {
    Life life = new Life(seed).lives(steps);
    Warning end = life.trial.state();
    assertEquals(
        Reference.due(life.trial.events(), life.trial.happened()),
        new Timers(end)
            .open().stream()
                .map(one -> one.code() + " " + one.about() + " " + one.due())
                .collect(Collectors.toCollection(TreeSet::new)));
    List<Instant> dues = new Timers(end).open().stream().map(Timer::due).toList();
    assertEquals(dues.stream().sorted().toList(), dues);
  }

  @Property(tries = 300)
  void nobodyHasMoreTimeThanThePlanGivesTheLevel(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 150) int steps) {
    Map<Level, Integer> minutes =
        Map.of(Level.RED, 5, Level.ORANGE, 15, Level.YELLOW, 60, Level.BLUE, 1440);
    new Life(seed)
        .lives(steps)
        .checks(
            (before, after, event, by) -> {
              Dispatch called = after.dispatch();
              if (called != null && !called.equals(before.dispatch())) {
                Duration given = Duration.between(called.since(), called.due());
                Duration most = Duration.ofMinutes(minutes.getOrDefault(after.level(), 0));
                assertTrue(given.isPositive() && given.compareTo(most) <= 0, given.toString());
                assertTrue(after.told().contains(called.organ()));
              }
            });
  }

  @Property(tries = 200)
  void whatIsOfferedIsWhatIsAccepted(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 120) int steps) {
    Trial trial = new Life(seed).lives(steps).trial;
    for (Actor actor : Set.copyOf(Life.ACTORS)) {
      List<String> offered = trial.permitted(actor);
      for (Command command :
          List.of(
              new Command.Acknowledge(),
              new Command.CallNext(),
              new Command.EndSilence(),
              new Command.Close(""),
              new Command.KeepSilent(3, "说明"),
              new Command.LiftSilence("有变"),
              new Command.EnterAppeal(Contester.PERSON, "理由"),
              new Command.DecideAppeal(false, null, "答复"))) {
        String type = Names.type(command.getClass());
        assertEquals(offered.contains(type), trial.accepts(actor, command), type + " " + actor);
      }
    }
  }
}
