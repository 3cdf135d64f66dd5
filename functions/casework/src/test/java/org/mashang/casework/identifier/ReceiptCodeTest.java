package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {

  private static final String ALPHABET = ReceiptCode.ALPHABET;
  private static final byte[] HASH = {1, 2, 3, 4, 5, 6, 7, 8};

  @Test
  void a_code_is_shown_in_three_groups_of_four() {
    ReceiptCode code = ReceiptCode.of(HASH);
    assertTrue(code.display().matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}"), code.display());
    assertEquals(code.value(), code.display().replace("-", ""));
    assertEquals(code.display(), code.toString());
  }

  @Test
  void no_character_can_be_mistaken_for_another() {
    assertEquals(29, ALPHABET.chars().distinct().count());
    assertTrue(ALPHABET.chars().noneMatch(c -> "01ILOSU".indexOf(c) >= 0));
  }

  @Test
  void the_same_hash_gives_the_same_code_and_only_its_first_eight_bytes_count() {
    byte[] longer = Arrays.copyOf(HASH, 32);
    longer[20] = 9;
    assertEquals(ReceiptCode.of(HASH), ReceiptCode.of(longer));
    byte[] other = HASH.clone();
    other[7]++;
    assertNotEquals(ReceiptCode.of(HASH), ReceiptCode.of(other));
    assertThrows(IllegalArgumentException.class, () -> ReceiptCode.of(new byte[7]));
  }

  @Test
  void a_hundred_thousand_cases_have_as_many_codes() {
    Random random = new Random(3308);
    Set<String> codes = new HashSet<>();
    byte[] hash = new byte[8];
    for (int i = 0; i < 100_000; i++) {
      random.nextBytes(hash);
      codes.add(ReceiptCode.of(hash).value());
    }
    assertEquals(100_000, codes.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lower", "spaced", "dashed", "full width", "s for 5"})
  void a_code_is_read_as_people_type_it(String habit) {
    ReceiptCode code = ReceiptCode.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 3});
    assertTrue(code.value().startsWith("5"), code.value());
    String typed =
        switch (habit) {
          case "lower" -> code.value().toLowerCase();
          case "spaced" -> " " + code.display().replace("-", " \u3000") + " ";
          case "dashed" -> code.display().replace('-', '—');
          case "full width" ->
              code.display()
                  .chars()
                  .map(c -> c + ('！' - '!'))
                  .collect(StringBuilder::new, StringBuilder::appendCodePoint, (a, b) -> {})
                  .toString();
          default -> "s" + code.value().substring(1);
        };
    assertEquals(code, ReceiptCode.parse(typed).toOptional().orElseThrow());
  }

  @ParameterizedTest(name = "“{0}” is refused with {1}")
  @CsvSource({
    "'', RECEIPT_CODE_LENGTH",
    "7KQM-3XWA-9DP, RECEIPT_CODE_LENGTH",
    "7KQM-3XWA-9DP0, RECEIPT_CODE_CHARACTERS",
    "UUUU-UUUU-UUUU, RECEIPT_CODE_CHARACTERS",
    "2222-2222-2223, RECEIPT_CODE_CHECK",
  })
  void a_wrong_code_is_refused_with_its_reason(String typed, String code) {
    assertEquals(code, ReceiptCode.parse(typed).fault("/receiptCode").orElseThrow().code());
  }

  @Test
  void what_is_no_code_cannot_be_made() {
    assertThrows(IllegalArgumentException.class, () -> new ReceiptCode("222222222223"));
    assertThrows(IllegalArgumentException.class, () -> new ReceiptCode("2222-2222-2222"));
    assertEquals("222222222222", new ReceiptCode("222222222222").value());
  }

  @Property
  void one_wrong_character_is_always_noticed(
      @ForAll @Size(8) byte[] hash,
      @ForAll @IntRange(min = 0, max = 11) int at,
      @ForAll @IntRange(min = 1, max = 28) int by) {
    String code = ReceiptCode.of(hash).value();
    char wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + by) % 29);
    String typed = code.substring(0, at) + wrong + code.substring(at + 1);
    assertTrue(ReceiptCode.parse(typed).toOptional().isEmpty(), typed);
  }

  @Property
  void two_characters_that_changed_places_are_always_noticed(
      @ForAll @Size(8) byte[] hash,
      @ForAll @IntRange(min = 0, max = 11) int one,
      @ForAll @IntRange(min = 0, max = 11) int other) {
    String code = ReceiptCode.of(hash).value();
    StringBuilder typed = new StringBuilder(code);
    typed.setCharAt(one, code.charAt(other));
    typed.setCharAt(other, code.charAt(one));
    assertEquals(
        code.contentEquals(typed), ReceiptCode.parse(typed.toString()).toOptional().isPresent());
  }

  @Property
  void nothing_that_is_typed_is_an_error_of_ours(@ForAll String typed) {
    var parsed = ReceiptCode.parse(typed);
    assertEquals(parsed.toOptional().isEmpty(), parsed.fault("/receiptCode").isPresent());
  }
}
