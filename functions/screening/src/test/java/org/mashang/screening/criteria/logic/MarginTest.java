package org.mashang.screening.criteria.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Place;

class MarginTest {

  private static Answer answer(
      String value, @Nullable String written, String quote, boolean corrected) {
    Place place = new Place("text", 1, null, 0, 9, quote, 1);
    Fact fact =
        new Fact(FactKey.BLOOD_ALCOHOL, value, written, null, "opinion-phrase", place, List.of());
    return new Answer(FactKey.BLOOD_ALCOHOL, value, List.of(fact), List.of(), corrected);
  }

  @ParameterizedTest(name = "{0} written as {1}: {2} to {3}")
  @CsvSource({
    "156.4, 156.4mg/100ml, 156.4, 156.4",
    "149, 149±2mg/100ml, 147, 151",
    "149, １４９±２ｍｇ／１００ｍｌ, 147, 151",
    "149, 149mg/100ml±2mg/100ml, 147, 151",
    "149, 149毫克/100毫升±2毫克/100毫升, 147, 151",
    "149, 149(±2)mg/100ml, 147, 151",
    "149, 149+/-2mg/100ml, 147, 151",
    "149, 149+-2mg/100ml, 147, 151",
    "149, 1.49±0.02mg/ml, 147, 151",
    "148.5, 1.485±0.02mg/ml, 146.5, 150.5",
    "150, 150mg/100ml±5%, 142.5, 157.5",
    "149, '149mg/100ml,U=±2', 147, 151"
  })
  void theUncertaintyIsReadInTheUnitOfTheValue(
      String value, String written, BigDecimal low, BigDecimal high) {
    Margin margin = Margin.of(answer(value, written, "", false));
    assertNotNull(margin);
    assertEquals(0, low.compareTo(margin.low()), margin.toString());
    assertEquals(0, high.compareTo(margin.high()), margin.toString());
  }

  @Test
  void theUncertaintyMayStandBehindTheNumberInTheQuote() {
    Margin margin = Margin.of(answer("149", "149mg/100ml", "酒精含量为149mg/100ml±2mg/100ml", false));
    assertNotNull(margin);
    assertEquals(0, new BigDecimal("151").compareTo(margin.high()));
  }

  @Test
  void whatStandsBeforeTheNumberIsOfSomethingElse() {
    Margin margin = Margin.of(answer("149", "149mg/100ml", "呼气160±9mg/100ml，血液149mg/100ml", false));
    assertNotNull(margin);
    assertEquals(margin.low(), margin.high());
  }

  @Test
  void theWidestOfSeveralMentionsCountsAndMentionsOfOtherValuesDoNot() {
    Answer narrow = answer("149", "149±1", "", false);
    Answer wide = answer("149.0", "149.0±3", "", false);
    Answer other = answer("90", "90±9", "", false);
    List<Fact> basis =
        List.of(narrow.basis().getFirst(), wide.basis().getFirst(), other.basis().getFirst());
    Margin margin = Margin.of(new Answer(FactKey.BLOOD_ALCOHOL, "149", basis, List.of(), false));
    assertNotNull(margin);
    assertEquals(0, new BigDecimal("146").compareTo(margin.low()));
    assertEquals(0, new BigDecimal("152").compareTo(margin.high()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"149mg/100ml（扩展不确定度见附页）", "149±约二", "为149±2"})
  void anUncertaintyThatCannotBeReadLeavesTheValueOpen(String written) {
    assertNull(Margin.of(answer("149", written, "", false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1e3", "一百", "1.", "12345678"})
  void whatIsNoAmountIsNone(String value) {
    assertNull(Margin.of(answer(value, null, "", false)));
  }

  @Test
  void aPersonsValueIsExact() {
    Margin margin = Margin.of(answer("149", "149±2", "", true));
    assertNotNull(margin);
    assertEquals(margin.low(), margin.high());
  }

  @Test
  void aValueOfZeroWithAnUncertaintyIsReadAsItStands() {
    Margin margin = Margin.of(answer("0", "0±2", "", false));
    assertNotNull(margin);
    assertEquals(0, new BigDecimal("2").compareTo(margin.high()));
  }
}
