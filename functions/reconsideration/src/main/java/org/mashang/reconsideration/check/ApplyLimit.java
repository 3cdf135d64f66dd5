package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Deadline;
import org.mashang.casework.time.Pause;
import org.mashang.casework.time.Term;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.Delay;

/** Until when one may apply (申请期限, 20). */
record ApplyLimit(Deadline deadline) {

  private static final Term SIXTY_DAYS = Term.calendarDays(60, "ARL-20(1)");
  private static final Term ONE_YEAR = Term.years(1, "ARL-20(3)");

  /**
   * For an act known on a day.
   *
   * @param delay what is not counted (20(2)); null to count everything
   */
  static ApplyLimit of(
      Act act, LocalDate knownOn, @Nullable Delay delay, WorkingCalendar calendar) {
    if (!Boolean.FALSE.equals(act.rightToApplyTold())) {
      return sixtyDays(knownOn, delay, calendar);
    }
    ApplyLimit year = oneYear(knownOn, calendar);
    LocalDate toldOn = act.toldOn();
    return toldOn == null
        ? year
        : Stream.of(sixtyDays(toldOn, delay, calendar), year)
            .min(Comparator.comparing(limit -> limit.deadline.due().orElse(LocalDate.MAX)))
            .orElse(year);
  }

  /**
   * Sixty days from a day; the clock stands still during an obstacle that began in time (20(2)).
   */
  static ApplyLimit sixtyDays(LocalDate start, @Nullable Delay delay, WorkingCalendar calendar) {
    Deadline plain = Deadline.startingOn(start, SIXTY_DAYS, calendar);
    if (delay == null || plain.due().filter(due -> due.isBefore(delay.from())).isPresent()) {
      return new ApplyLimit(plain);
    }
    LocalDate last = delay.to();
    if (last != null && last.isBefore(start)) {
      return new ApplyLimit(plain);
    }
    LocalDate from = delay.from().isBefore(start) ? start : delay.from();
    LocalDate again = last == null ? null : last.plusDays(1);
    return new ApplyLimit(plain.paused(new Pause(from, again, "耽误申请", from)));
  }

  /** One year from knowing the content of the act, at the latest (20(3)). */
  static ApplyLimit oneYear(LocalDate knownOn, WorkingCalendar calendar) {
    return new ApplyLimit(Deadline.startingOn(knownOn, ONE_YEAR, calendar));
  }

  /** Its last day; empty while an obstacle lasts. */
  Optional<LocalDate> due() {
    return deadline.due();
  }

  boolean metBy(LocalDate day) {
    return due().filter(day::isAfter).isEmpty();
  }

  String calculation() {
    return deadline.calculation();
  }
}
