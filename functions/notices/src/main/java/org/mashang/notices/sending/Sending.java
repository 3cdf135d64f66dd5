package org.mashang.notices.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.mashang.casework.time.Shanghai;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Breaker;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;

/**
 * Brings one notice to its provider, and with it what the same person waits for. It is claimed
 * before it goes out and settled after: of two who want to send it one does, and one whose sender
 * died goes out again.
 */
public final class Sending {

  private final NoticeTable table;
  private final Providers providers;
  private final Bundles bundles;
  private final Deliveries deliveries;
  private final DoubleSupplier chance;

  public Sending(
      NoticeTable table,
      Providers providers,
      Bundles bundles,
      Deliveries deliveries,
      DoubleSupplier chance) {
    this.table = table;
    this.providers = providers;
    this.bundles = bundles;
    this.deliveries = deliveries;
    this.chance = chance;
  }

  /** What came of looking at a notice. */
  public enum Looked {
    /** It waits no longer, or not yet, or somebody else has it. */
    NOTHING,
    /** Not now: quiet hours, enough for a day, an earlier one, or a provider that is left alone. */
    POSTPONED,
    /** A provider has been asked. */
    TRIED
  }

  /** Sends a notice if its time has come. */
  public Looked send(String id, Instant now) {
    Optional<Notice> found = table.find(id);
    return found.isEmpty() || !found.get().waits() || found.get().due().isAfter(now)
        ? Looked.NOTHING
        : send(found.get(), now);
  }

  private Looked send(Notice found, Instant now) {
    if (found.overdue(now)) {
      table.change(found, found.abandoned(now));
      return Looked.NOTHING;
    }
    Notice notice = Ways.choose(found, providers);
    if (notice.told().channel() == NoticeChannel.LETTER) {
      table.change(notice, notice.toPost(now));
      return Looked.NOTHING;
    }
    Provider provider = providers.of(notice.told().channel());
    Breaker breaker = provider.shared() ? table.breaker(provider.name()) : Breaker.CLOSED;
    Instant allowed = allowed(notice, breaker, now);
    if (allowed.isAfter(now)) {
      return postpone(notice, allowed);
    }
    return switch (bundles.around(notice, now)) {
      case Bundles.Unreadable unreadable -> unreadable(notice, provider, now);
      case Bundles.Behind behind -> behind(notice, behind.first(), now);
      case Bundles.Bundle bundle -> send(bundle, provider, breaker, now);
    };
  }

  private Looked send(Bundles.Bundle bundle, Provider provider, Breaker breaker, Instant now) {
    Notice first = bundle.members().getFirst();
    if (!table.counts(first, Shanghai.day(now), Timetable.MOST_A_DAY)) {
      Instant tomorrow = Timetable.tomorrow(now);
      bundle.members().forEach(one -> table.change(one, one.postponed(tomorrow)));
      return Looked.POSTPONED;
    }
    List<Notice> begun = new ArrayList<>();
    bundle.members().forEach(one -> begun.add(one.begun(provider.name(), now)));
    if (!table.change(bundle.members(), begun)) {
      return Looked.NOTHING;
    }
    Provider.Answer answer = asked(provider, bundle.message());
    Duration pause = Timetable.pause(begun.getFirst().failures() + 1, chance.getAsDouble());
    for (Notice one : begun) {
      settle(one, answer, now, pause);
    }
    boolean worked = answer.result() != Result.FAILED;
    if (provider.shared() && (!worked || breaker.failures() > 0)) {
      table.breaker(provider.name(), breaker.after(worked, now));
    }
    if (answer.result() == Result.TAKEN) {
      deliveries.sent(provider, answer.receipt(), begun, now);
    }
    return Looked.TRIED;
  }

  /** A report of an earlier try may have come while this one was under way; it must not undo it. */
  private void settle(Notice begun, Provider.Answer answer, Instant now, Duration pause) {
    Notice seen = begun;
    while (!table.change(
        seen, seen.ended(answer.result(), answer.code(), answer.receipt(), now, pause))) {
      Optional<Notice> found = table.find(begun.id());
      if (found.isEmpty() || !found.get().tries(begun.attempts().getLast())) {
        return;
      }
      seen = found.get();
    }
  }

  /**
   * What came earlier goes first. A warning that cannot wait takes along what it waits for: its
   * pause was for a provider that has had its rest.
   */
  private Looked behind(Notice notice, Notice first, Instant now) {
    if (notice.order().urgent() && !first.claimed(now)) {
      send(first, now);
      Optional<Notice> after = table.find(first.id());
      if (after.isEmpty() || !after.get().waits()) {
        return send(notice.id(), now);
      }
    }
    Instant next = first.claimed(now) || first.due().isBefore(now) ? now : first.due();
    return postpone(notice, next.plusSeconds(1));
  }

  private Looked unreadable(Notice notice, Provider provider, Instant now) {
    Notice refused = notice.begun(provider.name(), now);
    table.change(notice, refused.ended(Result.REFUSED, "UNREADABLE", "", now, Duration.ZERO));
    return Looked.NOTHING;
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
}
