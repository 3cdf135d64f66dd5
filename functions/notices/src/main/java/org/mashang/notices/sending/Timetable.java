package org.mashang.notices.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.mashang.casework.time.Shanghai;

/** When a notice may go out. Quiet hours are the office's own promise; no law sets them. */
public final class Timetable {

  /** From when on nobody is disturbed (免打扰). */
  public static final LocalTime QUIET_FROM = LocalTime.of(21, 0);

  /** Until when. */
  public static final LocalTime QUIET_TO = LocalTime.of(8, 0);

  /** How many notices that are not urgent one person gets in a day. */
  public static final int MOST_A_DAY = 5;

  /** How long what is not urgent waits for more of the same, to be told in one message. */
  public static final Duration COLLECTING = Duration.ofMinutes(10);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private Timetable() {}

  /** The first moment from {@code wanted} on at which a person may be disturbed. */
  public static Instant allowed(Instant wanted, boolean urgent) {
    ZonedDateTime there = wanted.atZone(Shanghai.ZONE);
    LocalTime time = there.toLocalTime();
    boolean day = !time.isBefore(QUIET_TO) && time.isBefore(QUIET_FROM);
    if (urgent || day) {
      return wanted;
    }
    ZonedDateTime morning = there.with(QUIET_TO);
    return (time.isBefore(QUIET_TO) ? morning : morning.plusDays(1)).toInstant();
  }

  /** The next morning, where a person has had enough for a day. */
  public static Instant tomorrow(Instant now) {
    return Shanghai.day(now).plusDays(1).atTime(QUIET_TO).atZone(Shanghai.ZONE).toInstant();
  }

  /**
   * How long to wait after so many failures: longer each time, an hour at most, and up to a fifth
   * more by chance, so that what failed together does not come back together.
   *
   * @param failures at least 1
   * @param chance 0 to 1
   */
  public static Duration pause(int failures, double chance) {
    Duration pause = PAUSES.get(Math.min(failures, PAUSES.size()) - 1);
    return pause.plusMillis((long) (pause.toMillis() * 0.2 * chance));
  }
}
