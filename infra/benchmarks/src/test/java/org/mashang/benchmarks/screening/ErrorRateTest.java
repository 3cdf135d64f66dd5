package org.mashang.benchmarks.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.benchmarks.papers.Sheet;

class ErrorRateTest {

  private static Sheet.Row row(String text, boolean sealed) {
    return new Sheet.Row(text, 0, 0, 1, 1, false, sealed);
  }

  @Test
  void errors_under_seals_are_told_from_errors_in_clear_print() {
    ErrorRate rate = new ErrorRate();
    rate.add(List.of(row("血液酒精含量", false), row("衢州公安", true)), "血液酒清含量\n衢公安");
    assertEquals(1 / 6.0, rate.clear(), 1e-9);
    assertEquals(2 / 10.0, rate.all(), 1e-9);
  }

  @Test
  void blanks_and_the_width_of_marks_do_not_count() {
    ErrorRate rate = new ErrorRate();
    rate.add(List.of(row("含量：８０ mg", false)), "含量:80mg");
    assertEquals(0, rate.all());
  }

  @Test
  void a_letter_that_does_not_stand_there_is_an_error() {
    assertEquals(1, ErrorRate.distance("醉驾", "醉酒驾"));
  }
}
