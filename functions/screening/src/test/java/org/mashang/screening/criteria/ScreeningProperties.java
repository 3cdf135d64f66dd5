package org.mashang.screening.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

class ScreeningProperties {

  private static final Criteria NATIONAL = CriteriaFile.national();
  private static final Criteria QUZHOU = CriteriaFile.quzhou();

  /** What must be said before a case can be eligible; ROAD where nothing says EXPRESSWAY. */
  private static final Set<FactKey> MUST_BE_SAID =
      EnumSet.of(
          FactKey.BLOOD_ALCOHOL,
          FactKey.VEHICLE,
          FactKey.OVERLOADED,
          FactKey.DRUGS,
          FactKey.PASSENGER_SERVICE,
          FactKey.SCHOOL_BUS,
          FactKey.DANGEROUS_GOODS,
          FactKey.OBSTRUCTED_CHECK,
          FactKey.OBSTRUCTED_JUSTICE,
          FactKey.OTHER_AGGRAVATION);

  @Provide
  Arbitrary<FactSheet> sheets() {
    return RandomSheets.any();
  }

  @Property(tries = 20_000)
  void theOutcomeIsThatOfTheSlowReference(@ForAll("sheets") FactSheet sheet) {
    Outcome outcome = Screening.of(sheet, NATIONAL).outcome();
    Statistics.label("outcome").collect(outcome);
    assertEquals(new Reference(sheet).outcome(), outcome, () -> sheet.answers().toString());
  }

  @Property(tries = 5_000)
  void everyItemOfArticleTenIsThatOfTheSlowReference(@ForAll("sheets") FactSheet sheet) {
    List<Truth> found =
        Screening.of(sheet, NATIONAL).findings().stream()
            .filter(finding -> finding.effect() == Effect.AGGRAVATES)
            .map(Finding::truth)
            .toList();
    List<Truth> expected =
        new Reference(sheet).articleTen().stream().map(Reference::truth).toList();
    assertEquals(expected, found, () -> sheet.answers().toString());
  }

  @Property(tries = 5_000)
  void aDoubtNeverMakesACaseEligible(
      @ForAll("sheets") FactSheet sheet, @ForAll FactKey key, @ForAll Doubt doubt) {
    Answer before = sheet.of(key);
    if (before == null || Screening.of(sheet, NATIONAL).outcome() == eligible()) {
      return;
    }
    Answer doubted =
        new Answer(key, before.value(), before.basis(), List.of(doubt), before.corrected());
    assertNotEquals(eligible(), Screening.of(with(sheet, doubted), NATIONAL).outcome());
  }

  @Property(tries = 5_000)
  void aCaseThatIsEligibleIsNotWithoutOneOfTheFactsThatMustBeSaid(
      @ForAll("sheets") FactSheet sheet, @ForAll FactKey key) {
    if (MUST_BE_SAID.contains(key)) {
      assertNotEquals(eligible(), Screening.of(without(sheet, key), NATIONAL).outcome());
    }
  }

  @Property(tries = 10_000)
  void takingAFactAwayMakesACaseEligibleOnlyIfItContradictedTheRest(
      @ForAll("sheets") FactSheet sheet, @ForAll FactKey key) {
    Result before = Screening.of(sheet, NATIONAL);
    Result after = Screening.of(without(sheet, key), NATIONAL);
    if (before.outcome() != eligible() && after.outcome() == eligible()) {
      List<Finding> lost =
          before.findings().stream().filter(finding -> finding.facts().contains(key)).toList();
      assertTrue(
          lost.stream().anyMatch(finding -> finding.raised() || finding.truth() == Truth.PRESENT),
          () -> key + " " + sheet.answers());
      Statistics.label("contradicted").collect(key);
    }
  }

  @Property(tries = 5_000)
  void nothingIsAbsentOrPresentOfWhichNobodySpeaks(@ForAll("sheets") FactSheet sheet) {
    for (Criterion criterion : QUZHOU.all()) {
      FactSheet silent = sheet;
      for (FactKey key : criterion.keys()) {
        silent = without(silent, key);
      }
      assertEquals(Truth.NOT_PROVEN, criterion.when().of(silent).truth(), criterion.code());
    }
  }

  @Property(tries = 5_000)
  void whatIsDecidedRestsOnCertainAnswersAlone(@ForAll("sheets") FactSheet sheet) {
    for (Criterion criterion : QUZHOU.all()) {
      var verdict = criterion.when().of(sheet);
      if (verdict.truth() == Truth.NOT_PROVEN) {
        assertTrue(!verdict.gaps().isEmpty(), criterion.code());
      } else {
        assertTrue(
            !verdict.said().isEmpty() && verdict.said().stream().allMatch(Answer::certain),
            criterion.code());
        assertTrue(verdict.gaps().isEmpty() && !verdict.raised(), criterion.code());
      }
    }
  }

  @Property(tries = 3_000)
  void aCityNeverMakesACaseEligibleNorRulesOneOut(@ForAll("sheets") FactSheet sheet) {
    Outcome national = Screening.of(sheet, NATIONAL).outcome();
    Outcome local = Screening.of(sheet, QUZHOU).outcome();
    assertTrue(local == national || local == Outcome.NEEDS_HUMAN);
  }

  @Property(tries = 3_000)
  void theSameFactsGiveTheSameResultAndAHumanIsToldWhy(@ForAll("sheets") FactSheet sheet) {
    Result result = Screening.of(sheet, QUZHOU);
    assertEquals(result, Screening.of(new FactSheet(sheet.answers()), QUZHOU));
    assertTrue(!result.decidedBy().isEmpty() && !result.summary().isBlank());
    if (result.outcome() == Outcome.NEEDS_HUMAN) {
      List<String> open = result.open().stream().map(Open::code).toList();
      assertTrue(open.containsAll(result.decidedBy()), () -> open + " " + result.decidedBy());
    }
  }

  private static Outcome eligible() {
    return Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW;
  }

  private static FactSheet with(FactSheet sheet, Answer answer) {
    Map<FactKey, Answer> next = new EnumMap<>(FactKey.class);
    next.putAll(sheet.answers());
    next.put(answer.key(), answer);
    return new FactSheet(next);
  }

  private static FactSheet without(FactSheet sheet, FactKey key) {
    Map<FactKey, Answer> next = new EnumMap<>(FactKey.class);
    next.putAll(sheet.answers());
    next.remove(key);
    return new FactSheet(next);
  }
}
