package org.mashang.screening.criteria.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Fault;
import org.mashang.platform.json.DataFile;
import org.mashang.platform.json.Json;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Criterion;
import org.mashang.screening.criteria.Effect;
import org.mashang.screening.fact.FactKey;

class CriteriaTextTest {

  private static final String GOOD =
      """
      {"id": "330800-X/1", "scope": "330800", "title": "试", "from": "2026-12-01", "to": "2027-12-01",
       "criteria": [
        {"code": "X-1", "article": "OPINION-13", "also": ["CRL-37"], "effect": "NOTE", "label": "有立功",
         "sentence": "有立功表现。", "next": "请核实。", "when": WHEN,
         "cases": [{"name": "有", "facts": {"MERIT": "YES"}, "truth": "PRESENT"}]}]}
      """;
  private static final String MERIT = "{\"flag\": \"MERIT\"}";

  private static CriteriaText.Read read(String when) {
    return CriteriaText.read(GOOD.replace("WHEN", when));
  }

  private static Set<String> faults(CriteriaText.Read read) {
    assertNull(read.version());
    return read.faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aGoodTextIsAVersion() {
    CriteriaText.Read read = read(MERIT);
    assertEquals(List.of(), read.faults());
    CriteriaVersion version = read.version();
    assertNotNull(version);
    assertEquals("330800-X/1", version.id());
    assertEquals(64, version.sha256().length());
    Criterion criterion = version.criteria().getFirst();
    assertEquals(List.of("CRL-37"), criterion.also());
    assertEquals(Set.of(FactKey.MERIT), criterion.keys());
  }

  @Test
  void theHashIsOfWhatTheTextSaysNotOfHowItIsSpelt() {
    String spread = GOOD.replace("WHEN", MERIT).replace(",", " ,\n");
    CriteriaVersion one = read(MERIT).version();
    CriteriaVersion same = CriteriaText.read(spread).version();
    CriteriaVersion other =
        CriteriaText.read(GOOD.replace("WHEN", MERIT).replace("试", "别")).version();
    assertTrue(one != null && same != null && other != null);
    assertEquals(one.sha256(), same.sha256());
    assertNotEquals(one.sha256(), other.sha256());
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlace() {
    String bad =
        """
        {"id": "x", "scope": "QZ", "from": "2026-13-01", "to": 3, "colour": "red", "criteria": [
         {"code": "A", "article": "OPINION-99", "effect": "AGGRAVATES", "label": " ", "sentence": "句",
          "when": {"all": [{"flag": "LICENCE"}, {"flag": "UFO"}]}, "cases": []},
         {"code": "A", "article": "OPINION-13", "effect": "SHINES", "label": "甲", "sentence": "句", "next": "请",
          "cases": [{"name": "例", "facts": {"UFO": "YES", "MERIT": "MAYBE"}, "truth": "TRUE"}]}]}
        """;
    // Without a first day nothing else can be judged
    assertEquals(
        Set.of(
            "/colour UNKNOWN_FIELD",
            "/from DAY_EXPECTED",
            "/id ID_EXPECTED",
            "/scope SCOPE_EXPECTED",
            "/to DAY_EXPECTED",
            "/to TEXT_EXPECTED"),
        faults(CriteriaText.read(bad)));
    assertEquals(
        Set.of(
            "/colour UNKNOWN_FIELD",
            "/criteria/0/article UNKNOWN_CITATION",
            "/criteria/0/cases TOO_FEW",
            "/criteria/0/effect LOCAL_MAY_NOT",
            "/criteria/0/label TEXT_EXPECTED",
            "/criteria/0/next TEXT_EXPECTED",
            "/criteria/0/when/all TOO_FEW",
            "/criteria/0/when/all/0/flag WRONG_TYPE_OF_FACT",
            "/criteria/0/when/all/1/flag UNKNOWN_NAME",
            "/criteria/1/cases/0/facts/MERIT VALUE_DOES_NOT_FIT",
            "/criteria/1/cases/0/facts/UFO UNKNOWN_NAME",
            "/criteria/1/cases/0/truth UNKNOWN_NAME",
            "/criteria/1/cases TOO_FEW",
            "/criteria/1/code TWICE",
            "/criteria/1/effect UNKNOWN_NAME",
            "/criteria/1/when MISSING",
            "/id ID_EXPECTED",
            "/scope SCOPE_EXPECTED",
            "/title TEXT_EXPECTED",
            "/to ENDS_BEFORE_IT_BEGINS"),
        faults(
            CriteriaText.read(
                bad.replace("2026-13-01", "2026-12-01")
                    .replace("\"to\": 3", "\"to\": \"2026-11-30\""))));
  }

  @Test
  void aFaultHasASentence() {
    for (Fault fault : read("{\"flag\": \"LICENCE\"}").faults()) {
      assertEquals("“驾驶资格”不是这种类型的事实", fault.reason());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | '' UNKNOWN_EXPRESSION",
        "{\"flag\": \"MERIT\", \"of\": 1} | /of UNKNOWN_FIELD",
        "{\"flag\": \"OTHER_AGGRAVATION\"} | /flag OPEN_CLAUSE_EXPECTED",
        "{\"open\": \"MERIT\"} | /open NO_OPEN_CLAUSE",
        "{\"hint\": \"ROAD\"} | /hint WRONG_TYPE_OF_FACT",
        "{\"sign\": \"ROAD\"} | /sign WRONG_TYPE_OF_FACT",
        "{\"choice\": \"ROAD\", \"in\": [\"MOON\"]} | /in/0 UNKNOWN_NAME",
        "{\"choice\": \"ROAD\", \"in\": []} | /in TOO_FEW",
        "{\"choice\": \"ROAD\", \"in\": [\"ROAD\"], \"out\": [\"ROAD\"]} | /out ON_BOTH_SIDES",
        "{\"choice\": \"MERIT\", \"in\": [\"YES\"]} | /choice WRONG_TYPE_OF_FACT",
        "{\"alcohol\": \"BLOOD_ALCOHOL\"} | '' TOO_FEW",
        "{\"alcohol\": \"BLOOD_ALCOHOL\", \"from\": \"1e2\"} | /from NUMBER_EXPECTED",
        "{\"alcohol\": \"BLOOD_ALCOHOL\", \"from\": 80} | /from TEXT_EXPECTED",
        "{\"not\": {}} | /not UNKNOWN_EXPRESSION",
        "{\"any\": [{\"flag\": \"MERIT\"}]} | /any TOO_FEW",
        "{\"any\": 3} | /any LIST_EXPECTED",
        "{\"unless\": [{\"flag\": \"MERIT\"}]} | /unless TOO_FEW",
        "{\"otherwise\": [{\"flag\": \"MERIT\"}, {\"flag\": \"MERIT\"}, {\"flag\": \"MERIT\"}]} | /otherwise TOO_MANY",
        "{\"happened\": \"MERIT\", \"on\": \"MERIT\", \"before\": \"OFFENCE_AT\"} | /on WRONG_TYPE_OF_FACT",
        "{\"happened\": \"MERIT\", \"on\": \"FILED_ON\", \"before\": \"OFFENCE_AT\", \"years\": 0} | /years COUNT_EXPECTED",
        "{\"late\": {\"from\": \"MERIT\", \"to\": \"OPINION_ON\", \"workdays\": 3}} | /late/from WRONG_TYPE_OF_FACT",
        "{\"late\": {\"from\": \"FILED_ON\", \"to\": \"OPINION_ON\", \"workdays\": 3, \"fromIsEarliest\": 1}} | /late/fromIsEarliest TRUE_OR_FALSE_EXPECTED"
      })
  void anExpressionWithAFaultIsToldWhere(String when, String fault) {
    String place = "/criteria/0/when" + fault.replaceFirst("^'' ", " ");
    assertTrue(faults(read(when)).contains(place), () -> faults(read(when)).toString());
  }

  @Test
  void aCaseThatComesOutOtherwiseIsAFault() {
    CriteriaText.Read read = read("{\"not\": {\"flag\": \"MERIT\"}}");
    assertEquals(Set.of("/criteria/0/cases/0 CASE_FAILS"), faults(read));
    assertEquals("用例“有”应为PRESENT，实为ABSENT", read.faults().getFirst().reason());
  }

  @Test
  void aChangeOfTheCountrysCriteriaThatTurnsAnOutcomeIsAFault() {
    String text = DataFile.read(CriteriaFile.class, "CN-2023-187-1.json").toString();
    String loosened =
        text.replace(
            "{\"alcohol\":\"BLOOD_ALCOHOL\",\"below\":\"150\"}",
            "{\"alcohol\":\"BLOOD_ALCOHOL\",\"below\":\"160\"}");
    assertNotEquals(text, loosened);
    Set<String> faults = faults(CriteriaText.read(loosened));
    assertTrue(faults.stream().allMatch(fault -> fault.endsWith(" CASE_FAILS")), faults.toString());
    String wrong =
        text.replaceFirst(
            "\"outcome\":\"NOT_ELIGIBLE\"", "\"outcome\":\"ELIGIBLE_FOR_WITHDRAWAL_REVIEW\"");
    assertTrue(
        faults(CriteriaText.read(wrong)).stream()
            .anyMatch(f -> f.matches("/cases/\\d+ CASE_FAILS")));
  }

  @Test
  void whatIsNoJsonIsToldAsSuch() {
    assertEquals(Set.of(" NO_JSON"), faults(CriteriaText.read("{")));
    assertEquals(Set.of(" NO_JSON"), faults(CriteriaText.read("{\"id\": 1, \"id\": 2}")));
  }

  @Test
  void anEffectIsLocalOnlyIfItCannotLoosen() {
    for (Effect effect : Effect.values()) {
      assertEquals(effect == Effect.HUMAN || effect == Effect.NOTE, effect.local());
    }
  }

  @Test
  void anExpressionElsewhereIsReadOrRefused() throws Exception {
    JsonNode good = Json.tree(MERIT);
    assertEquals(Set.of(FactKey.MERIT), ExpressionText.read(good).keys());
    JsonNode bad = Json.tree("{\"flag\": \"UFO\"}");
    assertThrows(IllegalArgumentException.class, () -> ExpressionText.read(bad));
  }

  @ParameterizedTest
  @CsvSource({
    "MERIT, YES, true",
    "MERIT, no, false",
    "BLOOD_ALCOHOL, 80.5, true",
    "BLOOD_ALCOHOL, -1, false",
    "BLOOD_ALCOHOL, 80mg, false",
    "ROAD, ROAD, true",
    "ROAD, SEA, false",
    "FILED_ON, 2026, true",
    "FILED_ON, 2026-03, true",
    "FILED_ON, 2026-13, false",
    "FILED_ON, 2026-03-01T10:00, false",
    "OFFENCE_AT, 2026-03-01T22:05, true",
    "OFFENCE_AT, 2026-03-01T24:05, false",
    "PLATE, ' ', false",
    "PLATE, 浙H00000, true"
  })
  void aValueFitsItsKeyOrNot(FactKey key, String value, boolean fits) {
    assertEquals(fits, FactValues.fits(key, value));
  }
}
