package org.mashang.fraud.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.fraud.subject.Subject;

/** By which rules whom a city judges. */
class CityBookTest {

  private static final RuleBook NATIONAL = RuleReader.national();
  private static final Instant START = Instant.parse("2026-07-01T01:00:00Z");
  private static final String KNOWN = "P-AUTH-02";
  private static final String OWN = "P-CITY-01";

  /** One subject for each of the hundred places that shares are made of. */
  private static final List<Subject> PLACES =
      IntStream.range(0, 100).mapToObj(CityBookTest::subjectAt).toList();

  private static Subject subjectAt(int place) {
    for (int i = 0; ; i++) {
      if (Math.floorMod(("key" + i).hashCode(), 100) == place) {
        return new Subject(Subject.Kind.PERSON, "330900", "key" + i);
      }
    }
  }

  private static RuleVersion version(String rule, int number, Stage stage, int share, int hour) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Stage.PROPOSED, 0, "o1", "o1", START, ""));
    if (stage != Stage.PROPOSED) {
      int acts = stage == Stage.LIVE ? 100 : stage == Stage.SHARED ? share : 0;
      steps.add(new Step(stage, acts, "c1", "c1", START.plusSeconds(3600L * hour), "因为"));
    }
    return new RuleVersion(rule, number, Rules.text(rule), steps, null, null);
  }

  private static Set<String> acting(RuleBook book, String rule, Subject subject) {
    return book.rules().stream()
        .filter(one -> one.id().equals(rule) || one.id().startsWith(rule + "."))
        .filter(one -> one.mode().actsOn(subject))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  /** What has to act, said otherwise than the code says it. */
  private static Set<String> expected(String rule, List<RuleVersion> versions, int place) {
    Optional<RuleVersion> shared = newest(versions, Stage.SHARED);
    if (shared.isPresent() && place < shared.get().share()) {
      return Set.of(shared.get().id());
    }
    return newest(versions, Stage.LIVE)
        .map(live -> Set.of(live.id()))
        .orElse(rule.equals(KNOWN) ? Set.of(KNOWN) : Set.of());
  }

  private static Optional<RuleVersion> newest(List<RuleVersion> versions, Stage stage) {
    return versions.stream()
        .filter(one -> one.stage() == stage)
        .sorted(
            Comparator.comparing((RuleVersion one) -> one.steps().getLast().at())
                .thenComparing(RuleVersion::number)
                .reversed())
        .findFirst();
  }

  @Property(tries = 100)
  void onEverybodyActsExactlyOneVersionOfEachRule(@ForAll("shelves") List<RuleVersion> all) {
    RuleBook book = CityBook.of(NATIONAL, all).inForce();
    for (String rule : List.of(KNOWN, OWN)) {
      List<RuleVersion> versions = all.stream().filter(one -> one.rule().equals(rule)).toList();
      for (int place = 0; place < 100; place++) {
        assertEquals(
            expected(rule, versions, place), acting(book, rule, PLACES.get(place)), rule + place);
      }
    }
  }

  @Property(tries = 100)
  void whatIsInShadowRunsAndWhatIsOnlyProposedOrEndedDoesNot(
      @ForAll("shelves") List<RuleVersion> all) {
    RuleBook book = CityBook.of(NATIONAL, all).inForce();
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
    for (RuleVersion one : all) {
      boolean never = Set.of(Stage.PROPOSED, Stage.TESTED, Stage.ENDED).contains(one.stage());
      assertTrue(!never || !ids.contains(one.id()), one.id());
      assertTrue(one.stage() != Stage.SHADOW || ids.contains(one.id()), one.id());
    }
  }

  @Property(tries = 100)
  void allOtherRulesStayWordForWordAndInTheirOrder(@ForAll("shelves") List<RuleVersion> all) {
    RuleBook book = CityBook.of(NATIONAL, all).inForce();
    assertEquals(others(NATIONAL), others(book));
    assertEquals(NATIONAL.thresholds(), book.thresholds());
  }

  private static List<Rule> others(RuleBook book) {
    return book.rules().stream()
        .filter(one -> !one.id().startsWith(KNOWN) && !one.id().startsWith(OWN))
        .toList();
  }

  @Property(tries = 100)
  void aTriedVersionActsOnEverybodyInItsPlaceAndNothingElseOfItsRule(
      @ForAll("shelves") List<RuleVersion> all) {
    for (RuleVersion tried : all) {
      RuleBook book = CityBook.of(NATIONAL, all).with(tried);
      for (Subject subject : PLACES) {
        assertEquals(Set.of(tried.id()), acting(book, tried.rule(), subject));
      }
      assertEquals(others(NATIONAL), others(book));
    }
  }

  @Property(tries = 100)
  void theOrderInWhichVersionsAreReadChangesNothing(@ForAll("shelves") List<RuleVersion> all) {
    assertEquals(
        CityBook.of(NATIONAL, all).inForce(), CityBook.of(NATIONAL, all.reversed()).inForce());
  }

  @Test
  void aCityWithoutVersionsThatRunGoesByTheNationalBookItself() {
    assertSame(NATIONAL, CityBook.of(NATIONAL, List.of()).inForce());
    RuleVersion proposed = version(KNOWN, 1, Stage.PROPOSED, 0, 0);
    assertSame(NATIONAL, CityBook.of(NATIONAL, List.of(proposed)).inForce());
  }

  @Test
  void anotherShareIsAnotherBookByItsName() {
    RuleBook five = CityBook.of(NATIONAL, List.of(version(KNOWN, 1, Stage.SHARED, 5, 1))).inForce();
    RuleBook six = CityBook.of(NATIONAL, List.of(version(KNOWN, 1, Stage.SHARED, 6, 1))).inForce();
    assertNotEquals(five.id(), six.id());
    assertTrue(five.id().startsWith(NATIONAL.id() + "+"), five.id());
  }

  @Test
  void aVersionThatActsJudgesEveryDayWhateverItsTextBeginsWith() {
    RuleVersion live = version(KNOWN, 1, Stage.LIVE, 100, 1);
    Rule rule =
        CityBook.of(NATIONAL, List.of(live)).inForce().rules().stream()
            .filter(one -> one.id().equals(live.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(LocalDate.EPOCH, rule.from());
  }

  @Provide
  Arbitrary<List<RuleVersion>> shelves() {
    return Combinators.combine(
            Arbitraries.of(KNOWN, OWN),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(Stage.class),
            Arbitraries.integers().between(1, 99),
            Arbitraries.integers().between(1, 48))
        .as(CityBookTest::version)
        .list()
        .ofMaxSize(8)
        .uniqueElements(RuleVersion::id);
  }
}
