package org.mashang.history.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.local.demo.Dice;

/** When offices work: on workdays from half past eight to half past five, less around noon. */
public final class Hours {

  private static final LocalTime OPEN = LocalTime.of(8, 30);
  private static final LocalTime CLOSE = LocalTime.of(17, 30);
  private static final int MINUTES = 540;
  private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

  private Hours() {}

  /** Whether offices work on a day. */
  public static boolean workday(LocalDate day) {
    return CALENDAR.isWorkday(day);
  }

  /** Some working time of a workday, or of the first one after it. */
  public static Instant on(LocalDate day, Dice dice) {
    int minute = dice.between(5, MINUTES - 10);
    boolean noon = minute > 215 && minute < 270;
    return at(CALENDAR.rollForward(day), OPEN.plusMinutes(noon ? minute - 90 : minute), dice);
  }

  /** Some working time so many workdays later; with none, a while later. */
  public static Instant later(Instant from, int workdays, Dice dice) {
    if (workdays <= 0) {
      return soon(from, dice.between(8, 75), dice);
    }
    return on(CALENDAR.plusWorkdays(Shanghai.day(from), workdays), dice);
  }

  /** So many minutes later if offices still work then, otherwise when they open again. */
  public static Instant soon(Instant from, int minutes, Dice dice) {
    ZonedDateTime then = from.plus(Duration.ofMinutes(minutes)).atZone(Shanghai.ZONE);
    LocalDate day = then.toLocalDate();
    if (workday(day) && !then.toLocalTime().isBefore(OPEN) && then.toLocalTime().isBefore(CLOSE)) {
      return then.toInstant().plusSeconds(dice.below(50));
    }
    boolean early = workday(day) && then.toLocalTime().isBefore(OPEN);
    LocalDate next = early ? day : CALENDAR.plusWorkdays(day, 1);
    return at(next, OPEN.plusMinutes(dice.between(1, 70)), dice);
  }

  private static Instant at(LocalDate day, LocalTime time, Dice dice) {
    return day.atTime(time).atZone(Shanghai.ZONE).toInstant().plusSeconds(dice.below(60));
  }
}
