package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShanghaiTest {

  @Test
  void a_day_begins_and_ends_at_midnight_in_shanghai() {
    LocalDate day = LocalDate.of(2026, 10, 1);
    assertEquals(Instant.parse("2026-09-30T16:00:00Z"), Shanghai.startOf(day));
    assertEquals(Instant.parse("2026-10-01T16:00:00Z"), Shanghai.endOf(day));
    assertEquals(day, Shanghai.day(Shanghai.startOf(day)));
    assertEquals(day, Shanghai.day(Shanghai.endOf(day).minusNanos(1)));
    assertEquals(day.plusDays(1), Shanghai.day(Shanghai.endOf(day)));
  }
}
