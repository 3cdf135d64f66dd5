package org.mashang.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTest {

  @ParameterizedTest(name = "{0} {1} is shown as {2}")
  @CsvSource({
    "NAME, 张三丰, 张**",
    "NAME, 张, 张",
    "NAME, 𬎆某, 𬎆*",
    "NAME, '', ''",
    "ID_NUMBER, 33080219900101003X, 330***********003X",
    "ID_NUMBER, E1234567, E12*4567",
    "ID_NUMBER, E123456, *******",
    "PHONE, 13812345678, 138****5678",
    "PHONE, 3021234, *******",
    "PHONE, 30212345, 302*2345",
    "ADDRESS, 衢州市柯城区荷花中路1号, 衢州市柯城区******",
    "ADDRESS, 柯城荷花, 柯城**",
    "TEXT, 一段话, 〔3字〕",
  })
  void a_datum_is_masked_by_what_it_is(Personal.Kind kind, String value, String masked) {
    Personal datum = new Personal(kind, value);
    assertEquals(masked, datum.masked());
    assertEquals(masked, datum.toString());
    assertEquals(value, datum.value());
  }

  @Test
  void each_kind_has_its_way_of_being_made() {
    assertEquals(new Personal(Personal.Kind.NAME, "张三"), Personal.name("张三"));
    assertEquals(new Personal(Personal.Kind.ADDRESS, "柯城"), Personal.address("柯城"));
    assertEquals(new Personal(Personal.Kind.TEXT, "话"), Personal.text("话"));
    assertEquals(new Personal(Personal.Kind.PHONE, "1"), Personal.phone("1"));
    assertEquals(new Personal(Personal.Kind.ID_NUMBER, "1"), Personal.idNumber("1"));
  }
}
