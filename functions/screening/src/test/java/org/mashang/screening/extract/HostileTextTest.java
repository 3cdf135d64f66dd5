package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;

/** A megabyte of what patterns stumble over: a reader that backtracks would not come back. */
class HostileTextTest {

  private static final int MEGABYTE = 1_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"1", "mg/", "156.4mg/100ml，", "被民警", "因犯", "\n"})
  void what_stands_after_it_is_still_read(String part) {
    String text = part.repeat(MEGABYTE / part.length()) + "。\n\n经鉴定，其血液中乙醇含量为123.4mg/100ml。";
    Answer answer = Extraction.read(text).of(FactKey.BLOOD_ALCOHOL);
    assertEquals("123.4", answer == null ? null : answer.value());
  }
}
