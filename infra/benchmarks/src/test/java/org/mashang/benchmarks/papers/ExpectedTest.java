package org.mashang.benchmarks.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.screening.fact.FactKey;

class ExpectedTest {

  private static Map<FactKey, String> plain() {
    Map<FactKey, String> said = new EnumMap<>(FactKey.class);
    for (FactKey key : FactKey.values()) {
      switch (key.type()) {
        case FLAG -> said.put(key, "NO");
        default -> {}
      }
    }
    said.put(FactKey.VEHICLE, "CAR");
    said.put(FactKey.LICENCE, "VALID");
    said.put(FactKey.ROAD, "ROAD");
    said.put(FactKey.OFFENCE_AT, "2026-05-01T22:10");
    said.put(FactKey.BLOOD_ALCOHOL, "120");
    return said;
  }

  private static Expected with(FactKey key, String value) {
    Map<FactKey, String> said = plain();
    said.put(key, value);
    return Expected.of(said);
  }

  @Test
  void the_gate_closes_at_150() {
    assertEquals(Expected.NEEDS_HUMAN, with(FactKey.BLOOD_ALCOHOL, "79.9"));
    assertEquals(Expected.ONLY_JUDGEMENT_LEFT, with(FactKey.BLOOD_ALCOHOL, "80"));
    assertEquals(Expected.ONLY_JUDGEMENT_LEFT, with(FactKey.BLOOD_ALCOHOL, "149.9"));
    assertEquals(Expected.NOT_ELIGIBLE, with(FactKey.BLOOD_ALCOHOL, "150.0"));
  }

  @Test
  void what_no_paper_speaks_of_is_for_a_human() {
    Map<FactKey, String> said = plain();
    said.remove(FactKey.DRUGS);
    assertEquals(Expected.NEEDS_HUMAN, Expected.of(said));
  }

  @Test
  void drink_driving_counts_for_two_years() {
    Map<FactKey, String> said = plain();
    said.put(FactKey.DRINK_DRIVING_BEFORE, "YES");
    said.put(FactKey.DRINK_DRIVING_ON, "2024-05-01");
    assertEquals(Expected.NOT_ELIGIBLE, Expected.of(said));
    said.put(FactKey.DRINK_DRIVING_ON, "2024-04-30");
    assertEquals(Expected.ONLY_JUDGEMENT_LEFT, Expected.of(said));
  }

  @Test
  void a_motorcycle_is_no_car() {
    Map<FactKey, String> said = plain();
    said.put(FactKey.LICENCE, "NONE");
    assertEquals(Expected.NOT_ELIGIBLE, Expected.of(said));
    said.put(FactKey.VEHICLE, "MOTORCYCLE");
    assertEquals(Expected.ONLY_JUDGEMENT_LEFT, Expected.of(said));
  }
}
