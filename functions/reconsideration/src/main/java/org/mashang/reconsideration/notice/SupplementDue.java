package org.mashang.reconsideration.notice;

import java.time.LocalDate;
import org.mashang.casework.time.Clock;
import org.mashang.platform.notice.DueSoon;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;
import org.mashang.reconsideration.term.ClockCode;

/**
 * Reminds an applicant once more of what was asked for and has not come, before the period is over
 * (补正将到期). The period runs from the day the notice was received: until that is on record nobody
 * knows the day, and nobody is reminded of one.
 */
public final class SupplementDue {

  private final Applicants applicants;
  private final NoticeQueue queue;

  public SupplementDue(Applicants applicants, NoticeQueue queue) {
    this.applicants = applicants;
    this.queue = queue;
  }

  /** Orders the reminder of a case; says how many. */
  public int remind(Case on, DueSoon soon) {
    return new Clocks(on, soon.now())
        .all().stream()
            .filter(clock -> clock.code() == ClockCode.SUPPLEMENT)
            .mapToInt(
                clock ->
                    soon.day(clock).filter(day -> order(on, soon, clock, day)).isPresent() ? 1 : 0)
            .sum();
  }

  private boolean order(Case on, DueSoon soon, Clock clock, LocalDate day) {
    return queue.order(
        soon.about(Reminders.CAPABILITY, on.id(), Reminders.city(on), clock, day),
        applicants.of(on),
        Reminders.due(on, day),
        false);
  }
}
