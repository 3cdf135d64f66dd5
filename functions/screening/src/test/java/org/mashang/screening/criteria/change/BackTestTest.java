package org.mashang.screening.criteria.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Criterion;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.Sheets;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.criteria.logic.AlcoholIs;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

class BackTestTest {

  private static final Criteria NOW = CriteriaFile.national();

  /** The country's criteria with the gate at 100. */
  private static Criteria stricter() {
    CriteriaVersion now = NOW.national();
    return new Criteria(
        new CriteriaVersion(
            "CN-2023-187/2",
            now.scope(),
            now.title(),
            now.from(),
            null,
            "f".repeat(64),
            now.criteria().stream().map(BackTestTest::stricter).toList(),
            List.of()),
        List.of());
  }

  private static Criterion stricter(Criterion one) {
    return one.code().equals("OPINION-12(1)(1)")
        ? new Criterion(
            one.code(),
            one.article(),
            one.also(),
            one.effect(),
            one.label(),
            one.sentence(),
            one.next(),
            new AlcoholIs(FactKey.BLOOD_ALCOHOL, null, null, BigDecimal.valueOf(100)),
            List.of())
        : one;
  }

  private static final List<ClosedCase> CASES =
      List.of(
          new ClosedCase("low", "low", Sheets.clean("90").sheet(), Ended.UNDER_ARTICLE_12),
          new ClosedCase("between", "between", Sheets.clean("120").sheet(), Ended.UNDER_ARTICLE_12),
          new ClosedCase(
              "between-prosecuted",
              "between-prosecuted",
              Sheets.clean("121").sheet(),
              Ended.OTHERWISE),
          new ClosedCase("high", "high", Sheets.clean("200").sheet(), Ended.OTHERWISE),
          new ClosedCase(
              "open",
              "open",
              Sheets.clean("90").without(FactKey.DRUGS).sheet(),
              Ended.UNDER_ARTICLE_12));

  @Test
  void theDifferencesAreNamedCaseByCase() {
    BackTest test = BackTest.of(NOW, stricter(), CASES);
    assertEquals(5, test.cases());
    assertEquals(
        List.of(
            new Difference(
                "between",
                "between",
                Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW,
                Outcome.NOT_ELIGIBLE,
                Ended.UNDER_ARTICLE_12,
                List.of(new Difference.Change("OPINION-12(1)(1)", Truth.PRESENT, Truth.ABSENT))),
            new Difference(
                "between-prosecuted",
                "between-prosecuted",
                Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW,
                Outcome.NOT_ELIGIBLE,
                Ended.OTHERWISE,
                List.of(new Difference.Change("OPINION-12(1)(1)", Truth.PRESENT, Truth.ABSENT)))),
        test.differences());
    assertEquals(List.of(), test.newlyEligible());
  }

  @Test
  void whatPeopleDecidedIsCountedAgainstBoth() {
    BackTest test = BackTest.of(NOW, stricter(), CASES);
    assertEquals(new Agreement(3, 1, 0, 1), test.agreedBefore());
    assertEquals(new Agreement(3, 0, 1, 1), test.agreedAfter());
  }

  @Test
  void whatWouldNewlyBeEligibleIsListed() {
    BackTest test = BackTest.of(stricter(), NOW, CASES);
    assertEquals(
        List.of("between", "between-prosecuted"),
        test.newlyEligible().stream().map(Difference::caseId).toList());
  }

  @Test
  void aCriterionThatIsNewOrGoneIsAChange() {
    List<ClosedCase> one = CASES.subList(0, 1);
    BackTest added = BackTest.of(NOW, CriteriaFile.quzhou(), one);
    assertEquals(
        List.of(
            new Difference.Change("330800-DEMO-1", null, Truth.ABSENT),
            new Difference.Change("330800-DEMO-2", null, Truth.NOT_PROVEN)),
        added.differences().getFirst().changed());
    BackTest gone = BackTest.of(CriteriaFile.quzhou(), NOW, one);
    assertEquals(
        List.of(
            new Difference.Change("330800-DEMO-1", Truth.ABSENT, null),
            new Difference.Change("330800-DEMO-2", Truth.NOT_PROVEN, null)),
        gone.differences().getFirst().changed());
    assertEquals(List.of(), gone.newlyEligible());
  }

  @Test
  void theSameCriteriaDifferInNothing() {
    assertEquals(List.of(), BackTest.of(NOW, NOW, CASES).differences());
  }
}
