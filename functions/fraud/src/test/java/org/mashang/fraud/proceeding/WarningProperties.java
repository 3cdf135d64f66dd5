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
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Names;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/** The law of a warning under random histories: whoever does whatever, some things never happen. */
class WarningProperties {

  private static final List<Actor> ACTORS =
      List.of(
          Trial.FANG,
          Trial.FANG,
          Trial.TANG,
          Trial.CHIEF,
          Trial.CITY,
          Trial.STATION,
          Trial.OTHERS,
          Trial.BANK,
          Trial.COMMUNITY,
          Trial.AUDITOR,
          Trial.PERSON,
          Actor.SYSTEM);

  private static final Set<Class<?>> OF_THE_SYSTEM =
      Set.of(
          Event.Raised.class,
          Event.AlertMerged.class,
          Event.LevelRaised.class,
          Event.NextCalled.class,
          Event.SilenceEnded.class,
          Event.TimePassed.class);

  /** What happens by itself or by people: a call, a type, a new beginning. */
  private static final Set<Class<?>> OF_BOTH =
      Set.of(Event.Dispatched.class, Event.TypologyNamed.class, Event.Resumed.class);

  /** What is checked after every step. */
  private interface Check {
    void between(Warning before, Warning after, Event event, Actor by);
  }

  /** A warning that lives for a while. */
  private static final class Life {
    private final Random random;
    private final Trial trial;

    Life(long seed) {
      random = new Random(seed);
      trial =
          Trial.raised(
              Trial.alert(
                  "a0",
                  pick(List.of(Level.values())),
                  pick(List.of(Typology.UNKNOWN, Typology.LOAN)),
                  Trial.START,
                  pick(List.of("330802", "330824", "330899"))));
    }

    Life lives(int steps) {
      for (int i = 0; i < steps; i++) {
        trial.after(
            random.nextInt(4) == 0
                ? Duration.ofHours(random.nextInt(60))
                : Duration.ofMinutes(random.nextInt(30)));
        Command command = command();
        trial.tries(random.nextInt(4) == 0 ? pick(ACTORS) : whoShould(command), command);
      }
      return this;
    }

    <T> T pick(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    private Actor whoShould(Command command) {
      return switch (command) {
        case Command.Merge c -> Actor.SYSTEM;
        case Command.CallNext c -> Actor.SYSTEM;
        case Command.EndSilence c -> Actor.SYSTEM;
        case Command.NoteTimePassed c -> Actor.SYSTEM;
        case Command.KeepSilent c -> Trial.CHIEF;
        case Command.LiftSilence c -> Trial.CHIEF;
        case Command.EnterAppeal c -> Trial.PERSON;
        case Command.DecideAppeal c -> pick(List.of(Trial.FANG, Trial.TANG, Trial.CITY));
        default -> pick(List.of(Trial.FANG, Trial.CITY, Trial.CITY, Trial.STATION));
      };
    }

    private String amount() {
      return pick(List.of("1", "100.5", "3000", "5000", "70000", "0", "-3", "x"));
    }

    private @Nullable FalseReason why(Result result) {
      return (result == Result.FALSE_ALARM) != (random.nextInt(8) == 0) ? FalseReason.DRILL : null;
    }

    private String number(int most) {
      return String.valueOf(1 + random.nextInt(most));
    }

    private Command command() {
      Result result = pick(List.of(Result.values()));
      // often what is next, so that lives come to an end
      Command next =
          switch (trial.state().position()) {
            case RAISED -> new Command.Acknowledge();
            case HANDLING ->
                trial.state().contacts().isEmpty()
                    ? new Command.RecordContact(Channel.PHONE, result, why(result), "情况")
                    : new Command.Conclude(
                        trial.state().contacts().getLast().result(),
                        trial.state().contacts().getLast().falseReason(),
                        "");
            case FOLLOW_UP ->
                new Command.RecordRevisit(
                    pick(List.of("1", "7")), pick(List.of(RevisitResult.values())), "");
            case HELD_BACK -> new Command.EndSilence();
            case APPEAL, CLOSED -> new Command.ReverseAvoided(number(5), "转走");
          };
      if (random.nextInt(8) == 0) {
        return next;
      }
      return switch (random.nextInt(25)) {
        case 0, 1, 2, 3 ->
            new Command.Merge(
                Trial.alert(
                    "a" + random.nextInt(12),
                    pick(List.of(Level.values())),
                    pick(List.of(Typology.UNKNOWN, Typology.LOAN, Typology.ROMANCE)),
                    trial.now().minusSeconds(random.nextInt(100_000)),
                    random.nextInt(4) == 0 ? null : "330802"));
        case 4, 5 -> new Command.CallNext();
        case 6 -> new Command.RecordContact(Channel.PHONE, result, why(result), "情况");
        case 7 -> new Command.RequestStop(pick(List.of(StopBody.values())), amount(), "正在转账");
        case 8 ->
            new Command.AnswerStop(
                number(4), pick(List.of(StopAnswer.values())), amount(), "D-" + number(3), "");
        case 9, 10, 11 ->
            new Command.CountAvoided(
                amount(),
                pick(List.of(Proof.values())),
                pick(List.of("D-1", "d 2", "D-3", "T-a0", "t-A1", "Q9", "q-9")));
        case 12, 13 -> new Command.ReverseAvoided(number(5), "转走");
        case 14 -> new Command.RecordReturn(amount(), "R" + number(4), trial.today());
        case 15 -> new Command.Close("");
        case 16 -> new Command.KeepSilent(random.nextInt(40), "说明");
        case 17 -> new Command.LiftSilence("有变");
        case 18 -> new Command.EnterAppeal(Contester.PERSON, "不是诈骗");
        case 19 -> {
          boolean yes = random.nextInt(3) == 0;
          yield new Command.DecideAppeal(yes, yes ? FalseReason.OWN_ACCOUNT : null, "答复");
        }
        case 20 -> new Command.Resume("又要转账");
        case 21 -> new Command.HandOver(pick(List.of("330802S1", "330800F1", "x")), "就近");
        case 22 -> new Command.Conclude(result, why(result), "");
        case 23 -> {
          Timer timer = new Timers(trial.state()).next().orElse(null);
          yield timer == null
              ? new Command.Close("")
              : new Command.NoteTimePassed(timer.code(), timer.about(), timer.due());
        }
        default -> new Command.NameTypology(pick(List.of(Typology.values())), "核实");
      };
    }

    /** Goes through the history again, event by event. */
    Life checks(Check check) {
      Warning before = null;
      for (int i = 0; i < trial.events().size(); i++) {
        Event event = trial.events().get(i);
        Warning after = trial.law.evolve(before, event, trial.happened().get(i));
        if (before != null) {
          check.between(before, after, event, trial.happened().get(i).by());
        }
        before = after;
      }
      return this;
    }
  }

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
        .coverage(all -> all.check(true).percentage(share -> share > 20));
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
    for (Actor actor : Set.copyOf(ACTORS)) {
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
