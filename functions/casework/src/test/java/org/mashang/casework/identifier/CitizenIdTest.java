package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenIdTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "“{0}” is read as {1}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "11010519491231002X,11010519491231002X",
        "440524188001010014,440524188001010014",
        "11010519491231002x,11010519491231002X",
        " 110105 1949 1231 002X ,11010519491231002X",
        "１１０１０５１９４９１２３１００２ｘ,11010519491231002X",
        "110105-19491231-002X,11010519491231002X",
        "\u200e11010519491231002X\u00a0,11010519491231002X",
      })
  void a_number_is_read_as_people_type_it(String typed, String value) {
    assertEquals(value, CitizenId.parse(typed, TODAY).toOptional().orElseThrow().value());
  }

  @ParameterizedTest(name = "“{0}” is refused with {1}")
  @CsvSource({
    "110105194912310021, ID_NUMBER_CHECK_DIGIT",
    "110105194912310020, ID_NUMBER_CHECK_DIGIT",
    "110105491231002, ID_NUMBER_OLD",
    "11010549123100X, ID_NUMBER_LENGTH",
    "1101051949123100, ID_NUMBER_LENGTH",
    "11010519491231002XX, ID_NUMBER_LENGTH",
    "'', ID_NUMBER_LENGTH",
    "1101051949123100X2, ID_NUMBER_CHARACTERS",
    "11010519491231002Y, ID_NUMBER_CHARACTERS",
    "01010519491231002X, ID_NUMBER_CHARACTERS",
    "١١٠١٠٥١٩٤٩١٢٣١٠٠٢٢, ID_NUMBER_CHARACTERS",
    "110105194902300021, ID_NUMBER_BIRTH_DATE",
    "110105190002290021, ID_NUMBER_BIRTH_DATE",
    "110105186912310021, ID_NUMBER_BIRTH_DATE",
    "110105202611240021, ID_NUMBER_BIRTH_DATE",
  })
  void a_wrong_number_is_refused_with_its_reason(String typed, String code) {
    var invalid = assertInstanceOf(Parsed.Invalid.class, CitizenId.parse(typed, TODAY));
    assertEquals(code, invalid.code());
    assertTrue(invalid.reason().endsWith("。"));
    assertFalse(typed.length() > 3 && invalid.reason().contains(typed));
  }

  @Test
  void a_number_tells_birth_date_and_sex() {
    CitizenId woman = new CitizenId("11010519491231002X");
    CitizenId man = new CitizenId(withCheckDigit("33080219900101" + "003"));
    assertAll(
        () -> assertEquals(LocalDate.of(1949, 12, 31), woman.birthDate()),
        () -> assertEquals(CitizenId.Sex.FEMALE, woman.sex()),
        () -> assertEquals(CitizenId.Sex.MALE, man.sex()),
        () -> assertTrue(woman.isCheckDigitRight()));
  }

  @ParameterizedTest(name = "born {0}, of age on {1}")
  @CsvSource({"20081123, 2026-11-23", "20080229, 2026-03-01", "20080301, 2026-03-01"})
  void people_are_of_age_from_their_eighteenth_birthday(String born, LocalDate on) {
    CitizenId id = new CitizenId(withCheckDigit("330802" + born + "003"));
    assertTrue(id.isAdult(on));
    assertFalse(id.isAdult(on.minusDays(1)));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "330802, MAINLAND",
    "810000, HONG_KONG",
    "820000, MACAO",
    "830000, TAIWAN",
    "911840, FOREIGNER",
  })
  void residence_permits_are_known(String head, CitizenId.Kind kind) {
    assertEquals(kind, new CitizenId(withCheckDigit(head + "19900101003")).kind());
  }

  @Test
  void a_foreigners_check_digit_is_told_but_not_enforced() {
    String right = withCheckDigit("91184019900101003");
    char other = right.charAt(17) == '5' ? '6' : '5';
    CitizenId odd = new CitizenId(right.substring(0, 17) + other);
    assertTrue(new CitizenId(right).isCheckDigitRight());
    assertFalse(odd.isCheckDigitRight());
    assertEquals(odd, CitizenId.parse(odd.value(), TODAY).toOptional().orElseThrow());
  }

  @Test
  void a_number_is_never_shown_in_full() {
    CitizenId id = new CitizenId("11010519491231002X");
    assertEquals("110***********002X", id.masked());
    assertEquals(id.masked(), id.toString());
    assertEquals("11010519491231002X", id.personal().value());
  }

  @Test
  void what_is_no_number_cannot_be_made() {
    assertThrows(IllegalArgumentException.class, () -> new CitizenId("110105194912310021"));
    assertThrows(IllegalArgumentException.class, () -> new CitizenId("11010519491231002x"));
    assertThrows(IllegalArgumentException.class, () -> new CitizenId("110105194913310021"));
    assertThrows(IllegalArgumentException.class, () -> new CitizenId(""));
  }

  @Property
  void one_wrong_digit_is_always_noticed(
      @ForAll("numbers") String number,
      @ForAll @IntRange(min = 0, max = 16) int at,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    char wrong = (char) ('0' + (number.charAt(at) - '0' + by) % 10);
    String typed = number.substring(0, at) + wrong + number.substring(at + 1);
    if (wrong == '9' && at == 0) {
      return;
    }
    assertTrue(CitizenId.parse(typed, TODAY).toOptional().isEmpty(), typed);
  }

  @Property
  void two_neighbours_that_changed_places_are_always_noticed(
      @ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 16) int at) {
    char one = number.charAt(at);
    char other = number.charAt(at + 1);
    String typed = number.substring(0, at) + other + one + number.substring(at + 2);
    assertEquals(one == other, CitizenId.parse(typed, TODAY).toOptional().isPresent(), typed);
  }

  @Property
  void nothing_that_is_typed_is_an_error_of_ours(@ForAll String typed) {
    var parsed = CitizenId.parse(typed, TODAY);
    assertEquals(parsed.toOptional().isEmpty(), parsed.fault("/idNumber").isPresent());
  }

  @Provide
  Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(110000, 839999),
            Arbitraries.integers().between(0, 50000),
            Arbitraries.integers().between(0, 999))
        .as(
            (division, day, sequence) ->
                withCheckDigit(
                    division
                        + LocalDate.of(1880, 1, 1).plusDays(day).toString().replace("-", "")
                        + String.format("%03d", sequence)));
  }

  /** The standard's own words: the check digit makes the sum of digit × 2^(18-i) equal 1 mod 11. */
  static String withCheckDigit(String body) {
    for (int check = 0; check <= 10; check++) {
      int sum = check;
      for (int place = 1; place <= 17; place++) {
        sum += (body.charAt(place - 1) - '0') * ((1 << (18 - place)) % 11);
      }
      if (sum % 11 == 1) {
        return body + (check == 10 ? "X" : Integer.toString(check));
      }
    }
    throw new AssertionError();
  }
}
