package org.mashang.notarization.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.store.Listed;

/** One line of a work list, or of a person's own orders. */
public record OrderListItem(
    String id,
    String receiptCode,
    @Nullable String number,
    Stage stage,
    String stageLabel,
    String holder,
    String matter,
    Use use,
    @Nullable String country,
    boolean urgent,
    Instant submittedAt,
    @Nullable String office,
    @Nullable String notary,
    @Nullable Instant takeUntil,
    @Nullable LocalDate statutoryDue,
    @Nullable Integer statutoryDaysLeft,
    @Nullable LocalDate serviceDue,
    @Nullable Integer serviceDaysLeft,
    @Nullable Instant due,
    @Nullable String dueLabel,
    boolean overdue,
    boolean provisional,
    @Nullable String proposal) {

  public static OrderListItem of(Listed<OrderSummary> listed, Instant now) {
    OrderSummary s = listed.summary();
    LocalDate today = Shanghai.day(now);
    Instant due = listed.due();
    return new OrderListItem(
        listed.caseId(),
        s.receiptCode(),
        s.number(),
        s.stage(),
        s.stage().label(),
        s.holder(),
        s.matter(),
        s.use(),
        s.country(),
        s.urgent(),
        s.submittedAt(),
        s.office(),
        s.notary(),
        s.takeUntil(),
        s.statutoryDue(),
        left(today, s.statutoryDue()),
        s.serviceDue(),
        left(today, s.serviceDue()),
        due,
        s.dueLabel(),
        due != null && !now.isBefore(due),
        s.provisional(),
        s.proposal());
  }

  private static @Nullable Integer left(LocalDate today, @Nullable LocalDate due) {
    return due == null ? null : (int) ChronoUnit.DAYS.between(today, due);
  }
}
