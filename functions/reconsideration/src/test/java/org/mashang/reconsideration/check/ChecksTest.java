package org.mashang.reconsideration.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.AnApplication;
import org.mashang.reconsideration.application.Exclusion;
import org.mashang.reconsideration.application.FilePurpose;
import org.mashang.reconsideration.application.Wishes;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;
import org.mashang.reconsideration.city.CityFile;

class ChecksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
  private final Checks checks = new Checks(CityFile.read("330800"), WorkingCalendar.china());

  @Test
  void aCompleteApplicationInTimeToTheRightOrganHasNothingToMend() {
    for (Check check : checks.of(AnApplication.complete().build(), DAY)) {
      assertEquals(Outcome.OK, check.outcome(), check.sentence());
    }
  }

  @Test
  void theSameInputGivesTheSameFindings() {
    var application = AnApplication.complete().inCourt().build();
    assertEquals(checks.of(application, DAY), checks.of(application, DAY));
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void everyFindingCitesAnArticleAndSaysASentence(ActKind kind) {
    var all =
        AnApplication.complete()
            .of(kind, true, true, true)
            .saying("", "", "")
            .excluded(Exclusion.PERSONNEL)
            .inCourt()
            .again()
            .wishing(new Wishes(true, true, true, true, true));
    for (Check check : checks.of(all.build(), DAY)) {
      assertFalse(check.citations().isEmpty(), check.sentence());
      assertTrue(check.sentence().endsWith("。"), check.sentence());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PENALTY, true, ARL-23(1)(1)",
    "NATURAL_RESOURCES, false, ARL-23(1)(2)",
    "DUTY_NOT_PERFORMED, false, ARL-23(1)(3)",
    "INFORMATION_DISCLOSURE, false, ARL-23(1)(4)"
  })
  void whatMustComeHereFirstIsTold(ActKind kind, boolean onTheSpot, String article) {
    var check =
        only(AnApplication.complete().of(kind, false, onTheSpot, false), Code.COMPULSORY_FIRST);
    assertEquals(Outcome.ATTENTION, check.outcome());
    assertEquals(article, check.citations().get(0).key());
  }

  @Test
  void aPenaltyWithAProperProcedureNeedNotComeHereFirst() {
    assertTrue(found(AnApplication.complete(), Code.COMPULSORY_FIRST).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"ACT_OF_STATE, 1", "GENERAL_RULE, 2", "PERSONNEL, 3", "CIVIL_MEDIATION, 4"})
  void anExclusionIsForTheOfficerToJudge(Exclusion exclusion, int item) {
    var check = only(AnApplication.complete().excluded(exclusion), Code.EXCLUSION);
    assertEquals(Outcome.ATTENTION, check.outcome());
    assertEquals("ARL-12(" + item + ")", check.citations().get(0).key());
  }

  @Test
  void aSuitOrAnEarlierApplicationIsShown() {
    assertEquals(2, found(AnApplication.complete().inCourt().again(), Code.ONE_REMEDY).size());
    assertTrue(found(AnApplication.complete(), Code.ONE_REMEDY).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, 2026-10-12, 2021-10-12, false",
    "false, true, 2026-10-13, 2021-10-12, true",
    "true, true, 2026-10-13, 2021-10-12, false",
    "true, true, 2026-10-12, 2006-09-01, true"
  })
  void theBarOfFiveOrTwentyYearsIsShown(
      boolean realEstate, boolean told, LocalDate received, LocalDate done, boolean barred) {
    var application =
        AnApplication.complete().known(done, done).of(ActKind.PENALTY, realEstate, false, false);
    assertEquals(
        barred,
        checks.of(application.build(), received).stream()
            .anyMatch(check -> check.code() == Code.ABSOLUTE_BAR));
  }

  @Test
  void everyMissingItemIsNamedByItself() {
    var bare =
        AnApplication.complete()
            .by(
                new Applicant.Person(
                    Personal.name("王五"),
                    IdType.CITIZEN_ID,
                    Personal.idNumber(""),
                    Personal.phone("13800000000"),
                    Personal.address("")))
            .saying("请求撤销", "", "");
    List<Check> missing =
        found(bare, Code.COMPLETENESS).stream()
            .filter(check -> check.outcome() == Outcome.MISSING)
            .toList();
    assertEquals(4, missing.size(), missing.toString());
  }

  @Test
  void anAgentNeedsAMandateWithScopeAndTermAndPapers() {
    Agent agent =
        new Agent(
            Personal.name("李律师"),
            IdType.CITIZEN_ID,
            Personal.idNumber(""),
            Personal.phone(""),
            Agent.Profession.LAWYER,
            "",
            null,
            null);
    List<Check> missing = found(AnApplication.complete().with(agent), Code.COMPLETENESS);
    assertEquals(3, missing.size(), missing.toString());
    missing.forEach(check -> assertEquals("ARL-17(2)", check.citations().get(0).key()));
    missing.forEach(check -> assertFalse(check.sentence().contains("李律师"), "names are masked"));
  }

  @Test
  void whoComplainsOfInactionShowsThatTheyAsked() {
    var duty = AnApplication.complete().of(ActKind.DUTY_NOT_PERFORMED, false, false, false);
    assertEquals(Outcome.MISSING, only(duty, Code.EVIDENCE_DUTY).outcome());
    assertEquals(Outcome.OK, only(duty.file(FilePurpose.EVIDENCE), Code.EVIDENCE_DUTY).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "PENALTY, true, false, 500000, ARL-53(1)(1)",
    "PENALTY, false, true, 500000, ARL-53(1)(2)",
    "PENALTY, false, false, 300000, ARL-53(1)(3)",
    "INFORMATION_DISCLOSURE, false, false, , ARL-53(1)(4)"
  })
  void theSimplifiedProcedureIsPossibleOnItsGrounds(
      ActKind kind, boolean onTheSpot, boolean warning, Long fen, String article) {
    var check =
        only(
            AnApplication.complete().of(kind, false, onTheSpot, warning).about(fen),
            Code.SIMPLIFIED_POSSIBLE);
    assertEquals(article, check.citations().get(0).key());
  }

  @Test
  void moreThanThreeThousandYuanIsNoSmallMatterUnlessThePartiesAgree() {
    var large = AnApplication.complete().about(300_001L);
    assertTrue(found(large, Code.SIMPLIFIED_POSSIBLE).isEmpty());
    var agreed = large.wishing(new Wishes(false, false, false, true, false));
    assertEquals("ARL-53(2)", only(agreed, Code.SIMPLIFIED_POSSIBLE).citations().get(0).key());
  }

  private Check only(AnApplication application, Code code) {
    List<Check> found = found(application, code);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private List<Check> found(AnApplication application, Code code) {
    return checks.of(application.build(), DAY).stream()
        .filter(check -> check.code() == code)
        .toList();
  }
}
