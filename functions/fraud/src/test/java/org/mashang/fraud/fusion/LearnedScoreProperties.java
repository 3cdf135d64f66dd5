package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.learned.Metrics;
import org.mashang.fraud.learned.Model;
import org.mashang.fraud.learned.Origin;
import org.mashang.fraud.learned.PersonCounts;
import org.mashang.fraud.learned.PersonScore;
import org.mashang.fraud.learned.Shape;
import org.mashang.fraud.learned.Term;
import org.mashang.fraud.rule.Evaluation;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/** Whatever a model has learned, its score stands beside the rules and never in their place. */
class LearnedScoreProperties {

  private static final long NOW = 1_783_000_000L;
  private static final RuleBook BOOK = RuleReader.national();

  @Property(tries = 500)
  void noModelLeadsAboveYellowWhereTheRulesDoNot(@ForAll long seed) {
    Random random = new Random(seed);
    Watched watched = watched(random, Subject.Kind.PERSON);
    List<Reason> score =
        new ArrayList<>(new LearnedScore(new PersonScore(model(random))).of(watched));
    if (random.nextBoolean()) {
      score.replaceAll(r -> new Reason(r.rule(), r.version(), r.sentence(), 1_000));
    }
    Level without = evaluation(watched, List.of()).level();
    Level with = evaluation(watched, score).level();
    assertFalse(above(with, highest(without, Level.YELLOW)), without + " became " + with);
    assertFalse(above(without, with), without + " became " + with);
  }

  @Property(tries = 300)
  void itsReasonTellsTheFactsAndWhatTheyWeigh(@ForAll long seed) {
    Random random = new Random(seed);
    Watched watched = watched(random, Subject.Kind.PERSON);
    PersonScore model = new PersonScore(model(random));
    for (Reason reason : new LearnedScore(model).of(watched)) {
      assertEquals(LearnedScore.RULE, reason.rule());
      assertEquals("MODEL/2026-07-01/01234567", reason.version());
      assertTrue(reason.weight() > 0 && reason.weight() <= 300, reason::toString);
      assertTrue(reason.sentence().contains(String.valueOf(model.thousandths(watched))));
      assertFalse(reason.sentence().contains("{"), reason::sentence);
      int percent = model.facts(watched).stream().mapToInt(PersonScore.Fact::percent).sum();
      assertTrue(percent <= 102, reason::sentence);
      model.facts(watched).forEach(fact -> assertTrue(reason.sentence().contains(fact.words())));
    }
  }

  @Property(tries = 100)
  void itSpeaksOfPeopleOnly(@ForAll long seed) {
    Random random = new Random(seed);
    LearnedScore score = new LearnedScore(new PersonScore(model(random)));
    assertEquals(List.of(), score.of(watched(random, Subject.Kind.ACCOUNT)));
    assertEquals(List.of(), score.of(watched(random, Subject.Kind.NUMBER)));
  }

  @Property(tries = 300)
  void countsAreThoseOfTheObviousWay(@ForAll long seed) {
    Watched watched = watched(new Random(seed), Subject.Kind.PERSON);
    int[] counts = PersonCounts.of(watched);
    assertEquals(slow(watched, SignalKind.TRANSFER, 0, 3_600), at(counts, "TRANSFER_1H"));
    assertEquals(slow(watched, SignalKind.CALL, 0, 30 * 86_400), at(counts, "CALL_30D"));
    assertEquals(
        slow(watched, SignalKind.SITE_VISIT, Bits.of(Mark.APP), 86_400),
        at(counts, "SITE_VISIT_APP_24H"));
  }

  @Example
  void theReleasesModelReadsAndKnowsOnlyWhatIsCounted() {
    Watched nothing = Watched.nothing(new Subject(Subject.Kind.PERSON, "330800", "key"));
    assertEquals(List.of(), LearnedScore.ofRelease().of(nothing));
  }

  private static int at(int[] counts, String name) {
    return counts[PersonCounts.NAMES.indexOf(name)];
  }

  private static int slow(Watched watched, SignalKind kind, int marks, long within) {
    return (int)
        watched.traces().stream()
            .filter(trace -> trace.kind() == kind && trace.has(marks))
            .filter(trace -> trace.at() > watched.latest() - within)
            .count();
  }

  private static Evaluation evaluation(Watched watched, List<Reason> score) {
    return Evaluation.of(
        BOOK,
        Objects.requireNonNull(BOOK.of(LocalDate.of(2026, 7, 1)).get(Subject.Kind.PERSON)),
        watched,
        score);
  }

  private static boolean above(@Nullable Level one, @Nullable Level other) {
    return one != null && (other == null || one.above(other));
  }

  private static Level highest(@Nullable Level one, Level other) {
    return one != null && one.above(other) ? one : other;
  }

  private static Model model(Random random) {
    List<Term> terms =
        PersonCounts.NAMES.stream()
            .filter(name -> random.nextInt(3) > 0)
            .map(
                name ->
                    new Term(
                        new Shape(name, random.nextDouble(), 0.1 + random.nextDouble(), List.of()),
                        List.of(0.0, random.nextGaussian())))
            .toList();
    Origin origin =
        new Origin(
            "drawn at random",
            "0123456789abcdef".repeat(4),
            7,
            3,
            LocalDate.of(2026, 7, 1),
            new Metrics(0.5, 0.5, 0.5));
    return new Model(1, origin, random.nextGaussian() - 1, terms);
  }

  private static Watched watched(Random random, Subject.Kind kind) {
    List<SignalKind> kinds = List.of(SignalKind.values());
    List<Mark> marks = List.of(Mark.values());
    List<Trace> traces =
        IntStream.range(0, random.nextInt(40))
            .mapToObj(
                i -> {
                  Set<Mark> some = EnumSet.noneOf(Mark.class);
                  for (int k = random.nextInt(5); k > 0; k--) {
                    some.add(marks.get(random.nextInt(marks.size())));
                  }
                  return new Trace(
                      NOW - (long) Math.pow(random.nextInt(1_500), 2),
                      i + 1L,
                      kinds.get(random.nextInt(kinds.size())),
                      Bits.of(some),
                      random.nextInt(8_000_000),
                      1 + random.nextInt(9),
                      null);
                })
            .toList();
    return Watched.nothing(new Subject(kind, "330800", "key")).merge(traces, null);
  }
}
