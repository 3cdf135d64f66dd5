package org.mashang.screening.criteria.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.screening.criteria.Sheets;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

class LookBackTest {

  private static LookBack within(int years) {
    return new LookBack(
        FactKey.DRINK_DRIVING_BEFORE, FactKey.DRINK_DRIVING_ON, FactKey.OFFENCE_AT, years);
  }

  private static Sheets caught(String on, String offence) {
    return Sheets.empty()
        .with(FactKey.DRINK_DRIVING_BEFORE, "YES")
        .with(FactKey.DRINK_DRIVING_ON, on)
        .with(FactKey.OFFENCE_AT, offence);
  }

  @ParameterizedTest(name = "caught on {1}, drove at {2}: within {0} years {3}")
  @CsvSource({
    "2, 2024-03-01, 2026-03-01, PRESENT",
    "2, 2024-03-01, 2026-03-01T23:59, PRESENT",
    "2, 2024-03-01, 2026-03-02T00:00, ABSENT",
    "2, 2024-02-29, 2026-02-28T12:00, PRESENT",
    "2, 2024-02-29, 2026-03-01T00:00, ABSENT",
    "2, 2026-02-28, 2028-02-28, PRESENT",
    "2, 2026-02-28, 2028-02-29, ABSENT",
    "5, 2021-12-31, 2026-12-31, PRESENT",
    "5, 2021-12-31, 2027-01-01, ABSENT",
    "5, 2024-02-29, 2029-02-28, PRESENT",
    "2, 2026-03-01, 2026-03-02, PRESENT",
    "2, 2026-03-02, 2026-03-02, NOT_PROVEN",
    "2, 2026-03-03, 2026-03-02, NOT_PROVEN",
    "2, 2024-02-30, 2026-03-02, NOT_PROVEN",
    "2, 2024-03-01日, 2026-03-01, NOT_PROVEN",
    "2, 2024-3-1, 2026-03-01, NOT_PROVEN",
    "2, 2024-03, 2026-03-01, NOT_PROVEN",
    "2, 1999, 2026-03-01, NOT_PROVEN",
    "2, 2024-03-01, 2026, NOT_PROVEN"
  })
  void theLastDayOfThePeriodIsInIt(int years, String on, String offence, Truth truth) {
    assertEquals(truth, within(years).of(caught(on, offence).sheet()).truth());
  }

  @Test
  void whatMayHaveHappenedIsCauseToAsk() {
    Verdict verdict = within(2).of(caught("2024-03", "2026-03-01").sheet());
    assertTrue(verdict.raised());
    assertEquals(
        List.of(new Gap(FactKey.DRINK_DRIVING_ON, Why.DATE_UNKNOWN, List.of())), verdict.gaps());
    assertEquals(
        List.of(FactKey.DRINK_DRIVING_BEFORE, FactKey.DRINK_DRIVING_ON),
        verdict.said().stream().map(answer -> answer.key()).toList());
  }

  @Test
  void aDateWithoutATimeOfDrivingNamesTheTimeOfDriving() {
    Verdict verdict =
        within(2).of(caught("2024-03-01", "2026-03-01").without(FactKey.OFFENCE_AT).sheet());
    assertEquals(List.of(new Gap(FactKey.OFFENCE_AT, Why.DATE_UNKNOWN, List.of())), verdict.gaps());
    assertTrue(verdict.raised());
  }

  @Test
  void aDateThatStandsAgainstANoIsAContradiction() {
    Verdict verdict =
        within(2)
            .of(
                caught("2024-03-01", "2026-03-01")
                    .with(FactKey.DRINK_DRIVING_BEFORE, "NO")
                    .sheet());
    assertEquals(Truth.NOT_PROVEN, verdict.truth());
    assertTrue(verdict.raised());
    assertEquals(Why.CONTRADICTED, verdict.gaps().getFirst().why());
  }
}
