package org.mashang.notices.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.mashang.notices.notice.Breaker;

class TimetableProperties {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static boolean quiet(Instant at) {
    int hour = at.atZone(SHANGHAI).getHour();
    return hour < 8 || hour >= 21;
  }

  /** Against the obvious way: look at every minute until one is allowed. */
  @Property
  void theFirstAllowedMoment(@ForAll @LongRange(min = 1_780_000_000, max = 1_830_000_000) long s) {
    Instant wanted = Instant.ofEpochSecond(s - s % 60);
    Instant slow = wanted;
    while (quiet(slow)) {
      slow = slow.plusSeconds(60);
    }
    assertEquals(slow, Timetable.allowed(wanted, false));
    assertEquals(wanted, Timetable.allowed(wanted, true));
    assertFalse(quiet(Timetable.tomorrow(wanted)));
    assertTrue(Timetable.tomorrow(wanted).isAfter(wanted));
  }

  @Property
  void pausesGrowToAnHourAndAFifth(
      @ForAll @IntRange(min = 1, max = 500) int failures,
      @ForAll @DoubleRange(min = 0, max = 1) double chance) {
    Duration pause = Timetable.pause(failures, chance);
    assertTrue(pause.compareTo(Duration.ofMinutes(1)) >= 0);
    assertTrue(pause.compareTo(Duration.ofMinutes(72)) <= 0);
    assertTrue(Timetable.pause(failures + 1, 0).compareTo(Timetable.pause(failures, 0)) >= 0);
  }

  @Property
  void aBreakerOpensAfterFiveInARowForAQuarterOfAnHourAtMost(
      @ForAll @IntRange(min = 0, max = 60) int failures) {
    Instant now = Instant.parse("2026-10-12T02:00:00Z");
    Breaker breaker = Breaker.CLOSED;
    for (int i = 0; i < failures; i++) {
      breaker = breaker.after(false, now);
    }
    assertEquals(failures < 5, breaker.lets(now));
    assertTrue(breaker.lets(now.plus(Duration.ofMinutes(15))));
    assertEquals(Breaker.CLOSED, breaker.after(true, now));
  }

  @Example
  void sixFailuresInARowAreLeftAloneForTwoMinutes() {
    Instant now = Instant.parse("2026-10-12T02:00:00Z");
    Breaker breaker = new Breaker(5, now).after(false, now);
    assertEquals(now.plus(Duration.ofMinutes(2)), breaker.until());
  }
}
