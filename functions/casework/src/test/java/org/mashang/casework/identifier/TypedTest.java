package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void letters_become_upper_case_and_half_width_and_nothing_else_changes() {
    assertEquals("AZ@[`{AZ", Typed.plain("az@[`{AZ"));
    assertEquals("!~AZ09", Typed.plain("！～ａＺ０９"));
    assertEquals("字é①", Typed.plain("字é①"));
  }

  @Test
  void spaces_dashes_and_invisible_marks_are_left_out() {
    assertEquals("1234567", Typed.plain("1 2\u30003-4—5−6\u200b7\t"));
  }

  @Test
  void no_more_is_looked_at_than_an_identifier_can_be_long() {
    assertEquals(64, Typed.plain("1".repeat(100_000)).length());
    assertEquals(63, Typed.plain("1".repeat(63)).length());
  }

  @Test
  void digits_are_ascii_digits() {
    assertTrue(Typed.isDigits("0123456789"));
    assertTrue(Typed.isDigits(""));
    assertFalse(Typed.isDigits("12a"));
    assertFalse(Typed.isDigits("１２"));
    assertFalse(Typed.isDigits("/"));
    assertFalse(Typed.isDigits(":"));
  }
}
