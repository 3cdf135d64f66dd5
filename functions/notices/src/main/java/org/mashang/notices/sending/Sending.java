package org.mashang.notices.sending;

import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.mashang.casework.time.Shanghai;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Breaker;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.platform.keys.SealedText;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeOrder;

/**
 * Brings one notice to its provider. It is claimed before it goes out and settled after: of two who
 * want to send it one does, and one whose sender died goes out again.
 */
public final class Sending {

  private final NoticeTable table;
  private final Providers providers;
  private final SealedText sealed;
  private final DoubleSupplier chance;

  public Sending(NoticeTable table, Providers providers, SealedText sealed, DoubleSupplier chance) {
    this.table = table;
    this.providers = providers;
    this.sealed = sealed;
    this.chance = chance;
  }

  /** What came of looking at a notice. */
  public enum Looked {
    /** It waits no longer, or not yet, or somebody else has it. */
    NOTHING,
    /** Not now: quiet hours, enough for a day, or a provider that is left alone. */
    POSTPONED,
    /** A provider has been asked. */
    TRIED
  }

  /** Sends a notice if its time has come. */
  public Looked send(String id, Instant now) {
    Optional<Notice> found = table.find(id);
    if (found.isEmpty() || !found.get().waits() || found.get().due().isAfter(now)) {
      return Looked.NOTHING;
    }
    Notice notice = found.get();
    Provider provider = providers.of(notice.order().channel());
    Breaker breaker = table.breaker(provider.name());
    Instant allowed = allowed(notice, breaker, now);
    if (allowed.isAfter(now)) {
      return postpone(notice, allowed);
    }
    if (!table.counts(notice, Shanghai.day(now), Timetable.MOST_A_DAY)) {
      return postpone(notice, Timetable.tomorrow(now));
    }
    Notice begun = notice.begun(provider.name(), now);
    if (!table.change(notice, begun)) {
      return Looked.NOTHING;
    }
    Provider.Answer answer = provider.send(outgoing(notice.order()));
    boolean worked = answer.result() != Result.FAILED;
    var pause = Timetable.pause(begun.failures() + 1, chance.getAsDouble());
    table.change(begun, begun.ended(answer.result(), answer.code(), answer.receipt(), now, pause));
    if (!worked || breaker.failures() > 0) {
      table.breaker(provider.name(), breaker.after(worked, now));
    }
    return Looked.TRIED;
  }

  private static Instant allowed(Notice notice, Breaker breaker, Instant now) {
    Instant allowed = Timetable.allowed(now, notice.order().urgent());
    return breaker.lets(now) || breaker.until().isBefore(allowed) ? allowed : breaker.until();
  }

  private Looked postpone(Notice notice, Instant until) {
    return table.change(notice, notice.postponed(until)) ? Looked.POSTPONED : Looked.NOTHING;
  }

  private Provider.Outgoing outgoing(NoticeOrder order) {
    String place = NoticeOrder.place(order.id());
    return new Provider.Outgoing(
        order.id(),
        order.channel(),
        sealed.open(place, order.to()),
        sealed.open(place, order.text()));
  }
}
