package org.mashang.reconsideration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.store.Listed;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.term.Stage;

/** One line of a work list, or of a person's own cases. */
public record WorkListItem(
    String id,
    String receiptCode,
    String caseNumber,
    Stage stage,
    String stageLabel,
    String applicant,
    String respondent,
    ActKind actKind,
    String actLabel,
    Instant submittedAt,
    Channel channel,
    @Nullable String hall,
    @Nullable LocalDate due,
    @Nullable String dueLabel,
    boolean overdue,
    @Nullable Integer daysLeft,
    boolean provisional,
    @Nullable String proposal) {

  public static WorkListItem of(Listed<CaseSummary> listed, Instant now) {
    CaseSummary summary = listed.summary();
    LocalDate due = summary.dueOn();
    Integer left = due == null ? null : (int) ChronoUnit.DAYS.between(Shanghai.day(now), due);
    return new WorkListItem(
        listed.caseId(),
        summary.receiptCode(),
        summary.caseNumber(),
        summary.stage(),
        summary.stage().label(),
        summary.applicant(),
        summary.respondent(),
        summary.actKind(),
        summary.actKind().label(),
        summary.submittedAt(),
        summary.channel(),
        summary.hall(),
        due,
        summary.dueLabel(),
        left != null && left < 0,
        left,
        summary.provisional(),
        summary.proposal());
  }
}
