package org.mashang.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the law counts them: civil days of Asia/Shanghai. */
public final class Shanghai {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Shanghai() {}

  /** The civil day in which an instant lies. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant after a day: what is due on that day is late from here on. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
