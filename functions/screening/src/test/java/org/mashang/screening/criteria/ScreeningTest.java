package org.mashang.screening.criteria;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.screening.criteria.file.CriteriaFile;
import org.mashang.screening.criteria.logic.Why;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

class ScreeningTest {

  private static final Criteria NATIONAL = CriteriaFile.national();

  private static Result screened(Sheets sheets) {
    return Screening.of(sheets.sheet(), NATIONAL);
  }

  private static Finding finding(Result result, String code) {
    return result.findings().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} mg/100 ml")
  @CsvSource({
    "0, NEEDS_HUMAN",
    "79.9, NEEDS_HUMAN",
    "79.99, NEEDS_HUMAN",
    "80, ELIGIBLE_FOR_WITHDRAWAL_REVIEW",
    "80.0, ELIGIBLE_FOR_WITHDRAWAL_REVIEW",
    "149.9, ELIGIBLE_FOR_WITHDRAWAL_REVIEW",
    "149.99, ELIGIBLE_FOR_WITHDRAWAL_REVIEW",
    "150, NOT_ELIGIBLE",
    "150.0, NOT_ELIGIBLE",
    "180.0, NOT_ELIGIBLE",
    "180.1, NOT_ELIGIBLE",
    "abc, NEEDS_HUMAN"
  })
  void theThresholdsAreExact(String alcohol, Outcome outcome) {
    assertEquals(outcome, screened(Sheets.clean(alcohol)).outcome());
  }

  @ParameterizedTest
  @CsvSource({"180, ABSENT", "180.0, ABSENT", "180.1, PRESENT"})
  void moreThan180SpeaksAgainstProbationAndTheNumberItselfDoesNot(String alcohol, Truth truth) {
    assertEquals(truth, finding(screened(Sheets.clean(alcohol)), "OPINION-14(5)").truth());
  }

  @Test
  void theFirstPassLeavesTheOpenClauseToAPersonAndSaysThatNothingElseIsLeft() {
    Result result = screened(Sheets.clean("120").without(FactKey.OTHER_AGGRAVATION));
    assertAll(
        () -> assertEquals(Outcome.NEEDS_HUMAN, result.outcome()),
        () -> assertTrue(result.onlyOpenClausesLeft()),
        () -> assertEquals(List.of("OPINION-10(15)"), result.decidedBy()),
        () -> assertEquals(1, result.open().size()),
        () -> assertEquals(FactKey.OTHER_AGGRAVATION, result.open().getFirst().fact()),
        () -> assertEquals(Why.OPEN_CLAUSE, result.open().getFirst().why()),
        () -> assertEquals("其余各项均已查明，只剩须由检察官判断的兜底条款。", result.summary()));
  }

  @Test
  void whatAMachineReadDoesNotCloseTheOpenClause() {
    Result result = screened(Sheets.clean("120").with(FactKey.OTHER_AGGRAVATION, "NO"));
    assertEquals(Outcome.NEEDS_HUMAN, result.outcome());
  }

  @Test
  void whatIsOpenIsNamedWithArticleFactAndNextStep() {
    Result result =
        screened(
            Sheets.clean("120")
                .without(FactKey.DRUGS)
                .contradicted(FactKey.LICENCE, "VALID", "NONE")
                .with(FactKey.SCHOOL_BUS, "NO", Doubt.LOW_CONFIDENCE));
    assertEquals(Outcome.NEEDS_HUMAN, result.outcome());
    assertFalse(result.onlyOpenClausesLeft());
    assertEquals(
        List.of("OPINION-10(3)", "OPINION-10(5)", "OPINION-10(7)"),
        result.open().stream().map(Open::article).toList());
    assertEquals(
        List.of(Why.CONTRADICTED, Why.SILENT, Why.DOUBTED),
        result.open().stream().map(Open::why).toList());
    Open licence = result.open().getFirst();
    assertEquals(FactKey.LICENCE, licence.fact());
    assertEquals("“驾驶资格”各处记载不一致。", licence.reason());
    assertTrue(licence.next().startsWith("请对照各份材料核实“驾驶资格”"));
    assertEquals("需要人工审查：有3项缺失、存疑、矛盾或者须由人判断。", result.summary());
    assertEquals(List.of(Doubt.LOW_CONFIDENCE), finding(result, "OPINION-10(7)").doubts());
    assertTrue(finding(result, "OPINION-10(7)").reason().contains("字迹识别不清"));
  }

  @Test
  void aFindingShowsWhereItStandsInThePapers() {
    FactSheet sheet =
        Sheets.empty()
            .with(FactKey.BLOOD_ALCOHOL, "95")
            .with(FactKey.ACCIDENT, "YES")
            .with(FactKey.LIABILITY, "FULL")
            .sheet();
    Result result = Screening.of(sheet, NATIONAL);
    Finding accident = finding(result, "OPINION-10(1)");
    assertAll(
        () -> assertEquals(Outcome.NOT_ELIGIBLE, result.outcome()),
        () -> assertEquals(List.of("OPINION-10(1)"), result.decidedBy()),
        () -> assertEquals(Truth.PRESENT, accident.truth()),
        () -> assertEquals("发生交通事故：是；事故责任：全部责任。", accident.reason()),
        () -> assertEquals(List.of(FactKey.ACCIDENT, FactKey.LIABILITY), accident.facts()),
        () ->
            assertEquals(
                List.of(
                    Sheets.mention(FactKey.ACCIDENT, "YES").place(),
                    Sheets.mention(FactKey.LIABILITY, "FULL").place()),
                accident.places()));
  }

  @Test
  void theArticlesOfAnOutcomeAreNamed() {
    assertEquals(List.of("OPINION-12(1)(1)"), screened(Sheets.clean("120")).decidedBy());
    assertEquals(List.of("OPINION-12(1)(1)"), screened(Sheets.clean("160")).decidedBy());
    assertEquals(List.of("OPINION-4(2)"), screened(Sheets.clean("60")).decidedBy());
  }

  @ParameterizedTest
  @EnumSource(Doubt.class)
  void whateverTheDoubtABloodValueThatIsDoubtedIsForAHuman(Doubt doubt) {
    for (String alcohol : List.of("60", "120", "170", "300")) {
      Result result = screened(Sheets.clean("1").with(FactKey.BLOOD_ALCOHOL, alcohol, doubt));
      assertEquals(Outcome.NEEDS_HUMAN, result.outcome(), alcohol);
      assertEquals(Truth.NOT_PROVEN, finding(result, "OPINION-12(1)(1)").truth());
    }
  }

  @Test
  void aCityMaySendToAHumanAndNeverLoosens() {
    FactSheet injured =
        Sheets.clean("120")
            .with(FactKey.ACCIDENT, "YES")
            .with(FactKey.LIABILITY, "SECONDARY")
            .with(FactKey.FLED_ACCIDENT, "NO")
            .with(FactKey.INJURY, "MINOR")
            .sheet();
    Result national = Screening.of(injured, NATIONAL);
    Result local = Screening.of(injured, CriteriaFile.quzhou());
    assertEquals(Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW, national.outcome());
    assertEquals(Outcome.NEEDS_HUMAN, local.outcome());
    assertEquals(List.of("330800-DEMO-2"), local.decidedBy());
    assertEquals(
        List.of("CN-2023-187/1", "330800-DEMO/1"),
        local.criteria().stream().map(CriteriaVersion.Ref::id).toList());
  }

  @Test
  void aCorrectionIsNamedInTheReason() {
    Result result = screened(Sheets.clean("120").corrected(FactKey.LICENCE, "VALID"));
    assertEquals("驾驶资格：有与车型相符的驾驶证（经人工核定）。", finding(result, "OPINION-10(3)").reason());
  }

  @Test
  void everyCriterionHasOneFindingInTheOrderOfTheFile() {
    assertEquals(
        NATIONAL.all().stream().map(Criterion::code).toList(),
        screened(Sheets.empty()).findings().stream().map(Finding::code).toList());
  }

  @Test
  void noSentenceSaysHowACaseIsDecided() {
    for (Sheets sheets :
        List.of(Sheets.empty(), Sheets.clean("120"), Sheets.clean("160"), Sheets.clean("60"))) {
      Result result = screened(sheets);
      String said =
          result.summary()
              + result.outcome().label()
              + result.open().stream()
                  .map(open -> open.reason() + open.next())
                  .collect(Collectors.joining());
      String aboutThePast = FactKey.CONVICTED_BEFORE.label();
      assertFalse(said.replace(aboutThePast, "").contains("起诉"), said);
    }
  }
}
