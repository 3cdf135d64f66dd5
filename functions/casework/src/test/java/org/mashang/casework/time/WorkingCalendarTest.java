package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  @Test
  void every_day_of_2026_is_as_the_notice_says() {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            day ->
                assertEquals(Year2026.isWorkday(day), CALENDAR.isWorkday(day), () -> "on " + day));
  }

  @ParameterizedTest
  @ValueSource(ints = {2002, 2008, 2015, 2020, 2023, 2024, 2025, 2026})
  void a_published_year_is_what_the_library_answers_day_by_day(int year) {
    LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .forEach(
            day -> {
              LegalHoliday holiday =
                  LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
              boolean weekend =
                  day.getDayOfWeek() == DayOfWeek.SATURDAY
                      || day.getDayOfWeek() == DayOfWeek.SUNDAY;
              assertEquals(holiday == null ? !weekend : holiday.isWork(), CALENDAR.isWorkday(day));
              assertEquals(
                  holiday == null ? null : holiday.getName(),
                  CALENDAR.special(day).map(SpecialDay::name).orElse(null));
            });
  }

  @ParameterizedTest(name = "{0} is {1} of 2027")
  @CsvSource({
    "2027-01-01, 元旦",
    "2027-02-05, 春节",
    "2027-02-06, 春节",
    "2027-02-08, 春节",
    "2027-04-05, 清明节",
    "2027-05-01, 劳动节",
    "2027-05-02, 劳动节",
    "2027-06-09, 端午节",
    "2027-09-15, 中秋节",
    "2027-10-01, 国庆节",
    "2027-10-03, 国庆节",
  })
  void an_unpublished_year_keeps_the_holidays_of_the_rule(LocalDate day, String name) {
    assertFalse(CALENDAR.isWorkday(day));
    assertEquals(name, CALENDAR.special(day).orElseThrow().name());
  }

  @Test
  void an_unpublished_year_has_no_more_than_these_and_weekends() {
    assertEquals(
        13,
        LocalDate.of(2027, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(day -> CALENDAR.special(day).isPresent())
            .count());
    assertFalse(CALENDAR.isWorkday(LocalDate.of(2027, 1, 2)));
    assertTrue(CALENDAR.isWorkday(LocalDate.of(2027, 2, 9)));
    assertTrue(CALENDAR.isWorkday(LocalDate.of(2027, 2, 4)));
    assertTrue(CALENDAR.isWorkday(LocalDate.of(2027, 10, 4)));
  }

  @ParameterizedTest(name = "{0} waits for {1}")
  @CsvSource({
    "2024-01-01, ",
    "2025-12-31, ",
    "2026-12-25, ",
    "2026-12-26, 2027",
    "2026-12-31, 2027",
    "2026-11-30, ",
    "2027-01-01, 2027",
    "2027-12-31, 2027",
    "2001-10-01, 2001",
    "2001-12-31, 2001",
  })
  void what_is_not_published_is_provisional(LocalDate day, Integer year) {
    assertEquals(
        year == null ? OptionalInt.empty() : OptionalInt.of(year), CALENDAR.missingYear(day));
    assertEquals(year != null, CALENDAR.isProvisional(day));
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 1, 1949, 1950, 2200, 2201, 9999, 10_000})
  void a_far_year_is_no_error(int year) {
    LocalDate day = LocalDate.of(year, 6, 15);
    assertTrue(CALENDAR.isProvisional(day));
    assertTrue(CALENDAR.isWorkday(CALENDAR.rollForward(day)));
    assertEquals(
        year >= 1950 && year <= 2200, CALENDAR.special(LocalDate.of(year, 1, 1)).isPresent());
  }

  @Test
  void a_newer_table_goes_before_what_is_known() {
    LocalDate extra = LocalDate.of(2026, 12, 1);
    LocalDate nationalDay = LocalDate.of(2027, 10, 1);
    HolidaySource newer =
        year ->
            switch (year) {
              case 2026 -> Map.of(extra, new SpecialDay(extra, false, "临时放假", "国办发明电〔2026〕0号"));
              case 2027 -> Map.of(nationalDay, new SpecialDay(nationalDay, false, "国庆节", null));
              default -> Map.of();
            };
    WorkingCalendar calendar = WorkingCalendar.china(newer);
    assertAll(
        () -> assertTrue(CALENDAR.isWorkday(extra)),
        () -> assertFalse(calendar.isWorkday(extra)),
        () -> assertEquals("国办发明电〔2026〕0号", calendar.special(extra).orElseThrow().notice()),
        () -> assertFalse(calendar.isWorkday(LocalDate.of(2026, 10, 7))),
        () -> assertFalse(calendar.isProvisional(nationalDay)),
        () -> assertFalse(calendar.isProvisional(LocalDate.of(2026, 12, 31))),
        () -> assertTrue(calendar.isWorkday(LocalDate.of(2027, 1, 1)), "as the newer table says"),
        () -> assertTrue(calendar.isProvisional(LocalDate.of(2028, 1, 1))));
  }

  @Property
  void working_days_are_counted_as_one_would_on_a_wall_calendar(
      @ForAll @IntRange(min = 1, max = 250) int start,
      @ForAll @IntRange(min = 1, max = 60) int count) {
    LocalDate first = LocalDate.ofYearDay(2026, start);
    LocalDate day = first;
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      left -= Year2026.isWorkday(day) ? 1 : 0;
    }
    assertEquals(day, CALENDAR.plusWorkdays(first, count));
    assertEquals(count, CALENDAR.workdaysBetween(first, day));
    assertEquals(day, CALENDAR.rollForward(day));
  }

  @Property
  void rolling_stops_at_the_first_workday(@ForAll @IntRange(min = 1, max = 350) int of2026) {
    LocalDate day = LocalDate.ofYearDay(2026, of2026);
    LocalDate rolled = CALENDAR.rollForward(day);
    assertTrue(Year2026.isWorkday(rolled));
    assertTrue(day.datesUntil(rolled).noneMatch(Year2026::isWorkday));
  }

  @Test
  void a_period_has_at_least_one_day() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkdays(day, 0));
    assertEquals(0, CALENDAR.workdaysBetween(day, day));
    assertEquals(0, CALENDAR.workdaysBetween(day, day.minusDays(10)));
    assertEquals(1, CALENDAR.workdaysBetween(day, day.plusDays(1)));
  }
}
