package org.mashang.reconsideration.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.term.Stage;

/**
 * What a list shows of a case; kept with the index, so that a list reads nothing else.
 *
 * @param applicant masked already where it is a person
 * @param dueLabel what is due; null if nothing is
 * @param organDue when the organ itself is over a time of its own; null while nothing binds it
 * @param proposal what waits for the head, in words; null if nothing does
 */
public record CaseSummary(
    String receiptCode,
    String caseNumber,
    Stage stage,
    String applicant,
    String respondent,
    ActKind actKind,
    String documentNumber,
    Instant submittedAt,
    Channel channel,
    @Nullable String hall,
    @Nullable LocalDate dueOn,
    @Nullable String dueLabel,
    boolean provisional,
    @Nullable Instant organDue,
    @Nullable String proposal) {}
