package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91350100M000100Y43",
        "91110000600037341L",
        "91440300708461136T",
        "91110000600037341l",
        "９１３５０１００Ｍ０００１００Ｙ４３",
        " 9135 0100 M000 100Y 43"
      })
  void a_code_is_read_as_people_type_it(String typed) {
    assertTrue(SocialCreditCode.parse(typed).toOptional().isPresent());
  }

  @ParameterizedTest(name = "{0} is refused with {1}")
  @CsvSource({
    "91350100M000100Y44, CREDIT_CODE_CHECK_CHARACTER",
    "91350100M000100Y4, CREDIT_CODE_LENGTH",
    "'', CREDIT_CODE_LENGTH",
    "9135010OM000100Y43, CREDIT_CODE_CHARACTERS",
    "9I350100M000100Y43, CREDIT_CODE_CHARACTERS",
    "91350100M000100字43, CREDIT_CODE_CHARACTERS",
  })
  void a_wrong_code_is_refused_with_its_reason(String typed, String code) {
    assertEquals(
        code, assertInstanceOf(Parsed.Invalid.class, SocialCreditCode.parse(typed)).code());
  }

  @Test
  void a_code_tells_its_parts() {
    SocialCreditCode code = new SocialCreditCode("91350100M000100Y43");
    assertEquals(Optional.of(new DivisionCode("350100")), code.division());
    assertEquals("M000100Y4", code.organisationCode());
    assertEquals("91350100M000100Y43", code.toString());
  }

  @Test
  void what_is_no_code_cannot_be_made() {
    assertThrows(IllegalArgumentException.class, () -> new SocialCreditCode("91350100M000100Y44"));
    assertThrows(IllegalArgumentException.class, () -> new SocialCreditCode("91350100m000100y43"));
  }

  @Property
  void one_wrong_character_is_always_noticed(
      @ForAll("codes") String code,
      @ForAll @IntRange(min = 0, max = 17) int at,
      @ForAll @IntRange(min = 1, max = 30) int by) {
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + by) % 31);
    String typed = code.substring(0, at) + wrong + code.substring(at + 1);
    assertTrue(SocialCreditCode.parse(code).toOptional().isPresent(), code);
    assertTrue(SocialCreditCode.parse(typed).toOptional().isEmpty(), typed);
  }

  @Property
  void two_neighbours_that_changed_places_are_always_noticed(
      @ForAll("codes") String code, @ForAll @IntRange(min = 0, max = 16) int at) {
    char one = code.charAt(at);
    char other = code.charAt(at + 1);
    String typed = code.substring(0, at) + other + one + code.substring(at + 2);
    assertEquals(one == other, SocialCreditCode.parse(typed).toOptional().isPresent(), typed);
  }

  @Property
  void nothing_that_is_typed_is_an_error_of_ours(@ForAll String typed) {
    var parsed = SocialCreditCode.parse(typed);
    assertEquals(parsed.toOptional().isEmpty(), parsed.fault("/creditCode").isPresent());
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(ALPHABET.toCharArray())
        .ofLength(17)
        .map(SocialCreditCodeTest::withCheckCharacter);
  }

  /** By the standard's table of weights, typed from it. */
  private static String withCheckCharacter(String body) {
    int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * ALPHABET.indexOf(body.charAt(i));
    }
    return body + ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
