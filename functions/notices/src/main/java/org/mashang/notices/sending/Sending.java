package org.mashang.notices.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Breaker;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.notices.wording.Words;
import org.mashang.platform.keys.SealBroken;
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
    if (notice.overdue(now)) {
      table.change(notice, notice.abandoned(now));
      return Looked.NOTHING;
    }
    Provider provider = providers.of(notice.order().channel());
    Breaker breaker = provider.shared() ? table.breaker(provider.name()) : Breaker.CLOSED;
    Instant allowed = allowed(notice, breaker, now);
    if (allowed.isAfter(now)) {
      return postpone(notice, allowed);
    }
    Provider.Outgoing message = opened(notice.order());
    if (message == null) {
      Notice refused = notice.begun(provider.name(), now);
      table.change(notice, refused.ended(Result.REFUSED, "UNREADABLE", "", now, Duration.ZERO));
      return Looked.NOTHING;
    }
    if (!table.counts(notice, Shanghai.day(now), Timetable.MOST_A_DAY)) {
      return postpone(notice, Timetable.tomorrow(now));
    }
    Notice begun = notice.begun(provider.name(), now);
    if (!table.change(notice, begun)) {
      return Looked.NOTHING;
    }
    Provider.Answer answer = asked(provider, message);
    boolean worked = answer.result() != Result.FAILED;
    var pause = Timetable.pause(begun.failures() + 1, chance.getAsDouble());
    table.change(begun, begun.ended(answer.result(), answer.code(), answer.receipt(), now, pause));
    if (provider.shared() && (!worked || breaker.failures() > 0)) {
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

  /** A mistake of ours in speaking to a provider is a try that failed, and ends like one. */
  private static Provider.Answer asked(Provider provider, Provider.Outgoing message) {
    try {
      return provider.send(message);
    } catch (RuntimeException e) {
      return Provider.Answer.failed("ERROR_" + e.getClass().getSimpleName());
    }
  }

  /** The message in the clear; null if it was sealed for something else or altered. */
  private Provider.@Nullable Outgoing opened(NoticeOrder order) {
    String place = NoticeOrder.place(order.id());
    try {
      return new Provider.Outgoing(
          order.id(),
          order.channel(),
          sealed.open(place, order.to()),
          Words.free(sealed.open(place, order.text())));
    } catch (SealBroken | IllegalArgumentException e) {
      return null;
    }
  }
}
