package org.mashang.notarization.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.proceeding.Clocks;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.term.ClockCode;
import org.mashang.platform.notice.DueSoon;
import org.mashang.platform.notice.NoticeQueue;

/**
 * Reminds an applicant once more of promised papers that have not followed, before their day is
 * over (承诺材料将到期). Their time does not stand still with that of the order.
 */
public final class PromisesDue {

  private final Applicants applicants;
  private final NoticeQueue queue;
  private final World world;
  private final String city;

  /**
   * @param city division code
   */
  public PromisesDue(Applicants applicants, NoticeQueue queue, World world, String city) {
    this.applicants = applicants;
    this.queue = queue;
    this.world = world;
    this.city = city;
  }

  /** Orders the reminders of an order, one for each day; says how many. */
  public int remind(Order on, DueSoon soon) {
    Map<LocalDate, Clock> days = new TreeMap<>();
    for (Clock clock : new Clocks(on, soon.now(), world).all()) {
      if (clock.code() == ClockCode.PROMISED_PAPER) {
        soon.day(clock).ifPresent(day -> days.put(day, clock));
      }
    }
    int ordered = 0;
    for (Map.Entry<LocalDate, Clock> each : days.entrySet()) {
      ordered += order(on, soon, each.getValue(), each.getKey()) ? 1 : 0;
    }
    return ordered;
  }

  private boolean order(Order on, DueSoon soon, Clock clock, LocalDate day) {
    return queue.order(
        soon.about(Reminders.CAPABILITY, on.id(), city, clock, day),
        applicants.of(on),
        Reminders.due(on, world, day),
        false);
  }
}
