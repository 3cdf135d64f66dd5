package org.mashang.notices.sending;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.docket.ReceiptTable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.notice.NoticeAttempt.Report;

/** What providers say later of messages that they took (送达回执), put on the notices they are of. */
public final class Deliveries {

  private static final int AT_ONCE = 100;

  /** How often a notice is read again that somebody else changes meanwhile. */
  private static final int TRIES = 10;

  /** Of several reports the latest counts; of two of one moment always the same. */
  private static final Comparator<Report> LATEST =
      Comparator.comparing(Report::at).thenComparing(Report::delivered).thenComparing(Report::code);

  private final NoticeTable notices;
  private final ReceiptTable receipts;

  private Deliveries(NoticeTable notices, ReceiptTable receipts) {
    this.notices = notices;
    this.receipts = receipts;
  }

  /** As the environment says. */
  public static Deliveries from(Environment environment, Clients clients) {
    return new Deliveries(
        NoticeTable.from(environment, clients), ReceiptTable.from(environment, clients));
  }

  /**
   * A provider took a message and gave this receipt for it.
   *
   * @param begun the notices of the message, as their tries began
   */
  void sent(Provider provider, String receipt, List<Notice> begun, Instant now) {
    if (provider.reports() && !receipt.isEmpty()) {
      List<ReceiptTable.Try> tries =
          begun.stream().map(one -> new ReceiptTable.Try(one.id(), one.attempts().size())).toList();
      apply(receipts.sent(provider.name(), receipt, tries), now);
    }
  }

  /**
   * A provider reports. What it is about may not be known yet, or never.
   *
   * @param provider its name
   */
  public void reported(String provider, Provider.Delivery delivery, Instant now) {
    apply(receipts.reported(provider, delivery.receipt(), delivery.report()), now);
    Metrics.deliveryReported(now, delivery.report().delivered());
  }

  /**
   * Asks a provider for all it has to say.
   *
   * @param goesOn whether there is time to ask once more
   * @throws IllegalStateException if some report could not be put on its notices; all others were
   */
  public void pull(Provider provider, Instant now, BooleanSupplier goesOn) {
    int failed = 0;
    int got = AT_ONCE;
    RuntimeException last = null;
    while (got >= AT_ONCE && goesOn.getAsBoolean()) {
      List<Provider.Delivery> all = provider.deliveries(AT_ONCE);
      got = all.size();
      for (Provider.Delivery one : all) {
        try {
          reported(provider.name(), one, now);
        } catch (RuntimeException e) {
          // It is not given again, nor is any other of these
          failed++;
          last = e;
        }
      }
    }
    if (last != null) {
      throw new IllegalStateException(failed + " reports could not be put on record", last);
    }
  }

  private void apply(ReceiptTable.Known known, Instant now) {
    Optional<Report> latest = known.reports().stream().max(LATEST);
    if (latest.isPresent()) {
      known.tries().forEach(one -> apply(one, latest.get(), now));
    }
  }

  private void apply(ReceiptTable.Try one, Report report, Instant now) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Notice> seen = notices.find(one.notice());
      Notice after = seen.map(notice -> notice.reported(one.number(), report, now)).orElse(null);
      if (after == null || after.equals(seen.get()) || notices.change(seen.get(), after)) {
        return;
      }
    }
    throw new IllegalStateException("a notice that changes all the time");
  }
}
