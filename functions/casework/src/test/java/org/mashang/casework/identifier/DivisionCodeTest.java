package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  private static final DivisionCode ZHEJIANG = new DivisionCode("330000");
  private static final DivisionCode QUZHOU = new DivisionCode("330800");
  private static final DivisionCode KECHENG = new DivisionCode("330802");

  @ParameterizedTest(name = "{0} is a {1}")
  @CsvSource({
    "330000, PROVINCE",
    "500000, PROVINCE",
    "330800, PREFECTURE",
    "330802, COUNTY",
    "330881, COUNTY",
    "469001, COUNTY",
    "331000, PREFECTURE",
  })
  void a_code_tells_its_level(String code, DivisionCode.Level level) {
    assertEquals(level, DivisionCode.parse(code).toOptional().orElseThrow().level());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3308", "33080", "3308022", "33080A", "030802", "930802", "330002"})
  void what_has_not_the_shape_is_refused(String typed) {
    assertEquals(
        "DIVISION_CODE", DivisionCode.parse(typed).fault("/division").orElseThrow().code());
    assertThrows(IllegalArgumentException.class, () -> new DivisionCode(typed));
  }

  @Test
  void a_division_knows_the_one_above() {
    assertEquals(Optional.of(QUZHOU), KECHENG.parent());
    assertEquals(Optional.of(ZHEJIANG), QUZHOU.parent());
    assertEquals(Optional.empty(), ZHEJIANG.parent());
  }

  @Test
  void a_division_lies_within_itself_and_those_above() {
    assertTrue(KECHENG.isWithin(KECHENG));
    assertTrue(KECHENG.isWithin(QUZHOU));
    assertTrue(KECHENG.isWithin(ZHEJIANG));
    assertFalse(QUZHOU.isWithin(KECHENG));
    assertFalse(KECHENG.isWithin(new DivisionCode("330100")));
    assertFalse(KECHENG.isWithin(new DivisionCode("330803")));
    assertEquals("330802", KECHENG.toString());
  }
}
