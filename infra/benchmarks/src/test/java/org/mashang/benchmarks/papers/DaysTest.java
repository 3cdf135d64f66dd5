package org.mashang.benchmarks.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void solemn_days_are_written_in_numerals() {
    assertEquals("二〇二六年三月一日", Days.solemn(LocalDate.of(2026, 3, 1)));
    assertEquals("二〇二六年十二月三十日", Days.solemn(LocalDate.of(2026, 12, 30)));
    assertEquals("二〇二六年十月十九日", Days.solemn(LocalDate.of(2026, 10, 19)));
  }
}
