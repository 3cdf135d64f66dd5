package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

  @ParameterizedTest(name = "“{0}” is {1} {2}")
  @CsvSource({
    "13812345678, MOBILE, 13812345678",
    "138 1234 5678, MOBILE, 13812345678",
    "１３８１２３４５６７８, MOBILE, 13812345678",
    "+86 138-1234-5678, MOBILE, 13812345678",
    "008613812345678, MOBILE, 13812345678",
    "8613812345678, MOBILE, 13812345678",
    "19912345678, MOBILE, 19912345678",
    "0570-3021234, LANDLINE, 05703021234",
    "(0570) 302 1234, LANDLINE, 05703021234",
    "（０５７０）３０２１２３４, LANDLINE, 05703021234",
    "+86 570 3021234, LANDLINE, 05703021234",
    "+86 10 12345678, LANDLINE, 01012345678",
    "0570-3021234-801, LANDLINE, 05703021234801",
    "+852 2123 4567, FOREIGN, +85221234567",
    "00 1 212 555 0100, FOREIGN, +12125550100",
    "3021234, OTHER, 3021234",
    "12345, OTHER, 12345",
    "4008001234, OTHER, 4008001234",
  })
  void a_number_is_read_as_people_type_it(String typed, PhoneNumber.Kind kind, String value) {
    PhoneNumber number = PhoneNumber.parse(typed).toOptional().orElseThrow();
    assertEquals(value, number.value());
    assertEquals(kind, number.kind());
    assertEquals(kind == PhoneNumber.Kind.MOBILE, number.isMobile());
  }

  @ParameterizedTest(name = "“{0}” is refused with {1}")
  @CsvSource({
    "1381234567, PHONE_MOBILE",
    "138123456789, PHONE_MOBILE",
    "12812345678, PHONE_MOBILE",
    "+8612812345678, PHONE_MOBILE",
    "'', PHONE_NUMBER",
    "1234, PHONE_NUMBER",
    "没有电话, PHONE_NUMBER",
    "138l2345678, PHONE_NUMBER",
    "+86, PHONE_NUMBER",
  })
  void what_is_no_number_is_sent_back(String typed, String code) {
    assertEquals(code, PhoneNumber.parse(typed).fault("/phone").orElseThrow().code());
  }

  @Test
  void a_number_is_never_shown_in_full() {
    PhoneNumber number = new PhoneNumber("13812345678");
    assertEquals("138****5678", number.toString());
    assertEquals("13812345678", number.personal().value());
    assertThrows(IllegalArgumentException.class, () -> new PhoneNumber("138 1234 5678"));
  }

  @Property
  void nothing_that_is_typed_is_an_error_of_ours(@ForAll String typed) {
    var parsed = PhoneNumber.parse(typed);
    assertEquals(parsed.toOptional().isEmpty(), parsed.fault("/phone").isPresent());
    parsed.toOptional().ifPresent(number -> assertFalse(number.value().isBlank()));
    parsed
        .toOptional()
        .ifPresent(
            number ->
                assertTrue(
                    PhoneNumber.parse(number.value()).toOptional().isPresent(), number.value()));
  }
}
