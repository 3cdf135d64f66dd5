package org.mashang.notarization.docket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.term.Stage;

/**
 * What a list shows of an order; kept with the index, so that a list reads nothing else.
 *
 * @param holder masked already where it is a person
 * @param takeUntil until when an office may take it; null unless it is offered
 * @param statutoryDue last day by article 30; null until accepted or while paused
 * @param serviceDue last day by the service promise, likewise
 * @param organDue when the organ itself is over a time of its own; null while nothing binds it
 * @param proposal what waits for the head, in words; null if nothing does
 */
public record OrderSummary(
    String receiptCode,
    @Nullable String number,
    Stage stage,
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
    @Nullable LocalDate serviceDue,
    @Nullable String dueLabel,
    boolean provisional,
    @Nullable Instant organDue,
    @Nullable String proposal) {}
