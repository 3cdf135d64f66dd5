package org.mashang.platform.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;

/**
 * The workdays before a day on which something is due, in which a person is reminded of it once
 * more. The day itself counts as well: for whoever was not told before, that is late and not never.
 *
 * @param now when it is looked at
 * @param last what is due after this day is not due soon
 */
public record DueSoon(Instant now, LocalDate last) {

  private static final int WORKDAYS = 3;

  /** As seen at a moment. */
  public static DueSoon at(Instant now) {
    return new DueSoon(now, WorkingCalendar.china().plusWorkdays(Shanghai.day(now), WORKDAYS));
  }

  /** Up to where such a clock lies on a desk; clocks that ended earlier lie there as well. */
  public Instant until() {
    return Shanghai.endOf(last);
  }

  /** The last day of a clock that runs and ends soon; empty of any other. */
  public Optional<LocalDate> day(Clock clock) {
    return Optional.ofNullable(clock.due())
        .filter(day -> clock.state() == Clock.State.RUNNING && !day.isAfter(last));
  }

  /** What the reminder is about: the same however often it is ordered before that day. */
  public NoticeQueue.About about(
      String capability, String caseId, String city, Clock clock, LocalDate day) {
    String ref = "due-%s-%s".formatted(clock.code().name(), day);
    return new NoticeQueue.About(caseId + "-" + ref, capability, caseId, ref, city, now);
  }
}
