package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryHolidaysTest {

  private final StatutoryHolidays holidays = new StatutoryHolidays();

  @Test
  void the_thirteen_days_of_2027_are_these() {
    Map<String, String> expected =
        Stream.of(
                "01-01 元旦",
                "02-05 春节",
                "02-06 春节",
                "02-07 春节",
                "02-08 春节",
                "04-05 清明节",
                "05-01 劳动节",
                "05-02 劳动节",
                "06-09 端午节",
                "09-15 中秋节",
                "10-01 国庆节",
                "10-02 国庆节",
                "10-03 国庆节")
            .collect(Collectors.toMap(row -> row.substring(0, 5), row -> row.substring(6)));
    Map<String, String> found =
        holidays.year(2027).values().stream()
            .collect(Collectors.toMap(day -> day.date().toString().substring(5), SpecialDay::name));
    assertEquals(new TreeMap<>(expected), new TreeMap<>(found));
    assertTrue(holidays.year(2027).values().stream().noneMatch(SpecialDay::isWorkday));
  }

  @ParameterizedTest(name = "in {0} the Spring Festival is {1}")
  @CsvSource({
    "2020, 2020-01-25",
    "2023, 2023-01-22",
    "2024, 2024-02-10",
    "2025, 2025-01-29",
    "2026, 2026-02-17",
    "2033, 2033-01-31",
  })
  void the_lunar_new_year_and_its_eve_are_off(int year, LocalDate newYear) {
    Map<LocalDate, SpecialDay> days = holidays.year(year);
    assertEquals("春节", days.get(newYear).name());
    assertEquals("春节", days.get(newYear.minusDays(1)).name());
    assertEquals("春节", days.get(newYear.plusDays(2)).name());
    assertTrue(!days.containsKey(newYear.minusDays(2)) && !days.containsKey(newYear.plusDays(3)));
  }

  @ParameterizedTest
  @CsvSource({"1949, 0", "1950, 13", "2200, 13", "2201, 0", "-1, 0"})
  void the_rule_is_not_carried_into_years_it_cannot_mean(int year, int days) {
    assertEquals(days, holidays.year(year).size());
  }
}
