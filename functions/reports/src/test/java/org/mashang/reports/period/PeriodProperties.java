package org.mashang.reports.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

  @Property
  void everyDayLiesInOnePeriodOfEachKindAndItsIdFindsItAgain(
      @ForAll PeriodKind kind, @ForAll @IntRange(max = 20_000) int days) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
    Period period = Period.of(kind, day);
    assertFalse(day.isBefore(period.from()));
    assertFalse(day.isAfter(period.to()));
    assertEquals(Optional.of(period), Period.parse(kind, period.id()));
    assertEquals(period, period.next().previous());
    assertEquals(period.to().plusDays(1), period.next().from());
    period.others().forEach(other -> assertTrue(other.period().from().isBefore(period.from())));
  }

  @Example
  void weeksBelongToTheYearThatHasMostOfThem() {
    Period week = Period.of(PeriodKind.WEEKLY, LocalDate.of(2027, 1, 1));
    assertEquals("2026-W53", week.id());
    assertEquals("2026年第53周（12月28日至1月3日）", week.label());
  }

  @Example
  void whatIsNoIdIsNoPeriod() {
    assertEquals(Optional.empty(), Period.parse(PeriodKind.WEEKLY, "2026-W54"));
    assertEquals(Optional.empty(), Period.parse(PeriodKind.MONTHLY, "2026-13"));
    assertEquals(Optional.empty(), Period.parse(PeriodKind.QUARTERLY, "2026-Q5"));
    assertEquals(Optional.empty(), Period.parse(PeriodKind.DAILY, "../2026"));
  }
}
