package org.mashang.screening.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.store.Listed;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.docket.DossierSummary;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

/** One line of a work list. */
public record CaseListItem(
    String id,
    String policeCase,
    String policeUnit,
    Stage stage,
    String stageLabel,
    Referral referral,
    String referralLabel,
    List<String> suspects,
    @Nullable Outcome outcome,
    @Nullable String outcomeLabel,
    LocalDate filedOn,
    LocalDate receivedOn,
    boolean inCustody,
    @Nullable String prosecutor,
    int papers,
    int papersRead,
    int openDuties,
    @Nullable LocalDate dueOn,
    @Nullable Integer daysLeft,
    @Nullable String dueLabel,
    boolean overdue,
    boolean provisional) {

  public static CaseListItem of(Listed<DossierSummary> listed, Instant now) {
    DossierSummary s = listed.summary();
    Instant due = listed.due();
    Outcome outcome = s.outcome();
    return new CaseListItem(
        listed.caseId(),
        s.policeCase(),
        s.policeUnit(),
        s.stage(),
        s.stage().label(),
        s.referral(),
        s.referral().label(),
        s.suspects(),
        outcome,
        outcome == null ? null : outcome.label(),
        s.filedOn(),
        s.receivedOn(),
        s.inCustody(),
        s.prosecutor(),
        s.papers(),
        s.papersRead(),
        s.openDuties(),
        s.dueOn(),
        s.dueOn() == null ? null : (int) ChronoUnit.DAYS.between(Shanghai.day(now), s.dueOn()),
        s.dueLabel(),
        due != null && !now.isBefore(due),
        s.provisional());
  }
}
