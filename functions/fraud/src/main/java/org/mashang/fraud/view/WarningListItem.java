package org.mashang.fraud.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.docket.WarningSummary;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Labels;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;
import org.mashang.platform.store.Listed;

/** One line of a work list. */
public record WarningListItem(
    String id,
    Level level,
    String levelLabel,
    Typology typology,
    String typologyLabel,
    Subject.Kind subjectKind,
    String subject,
    @Nullable String division,
    @Nullable String organ,
    @Nullable String organName,
    @Nullable String handler,
    Stage stage,
    String stageLabel,
    Instant raisedAt,
    @Nullable Instant dueAt,
    @Nullable String dueLabel,
    boolean late,
    long stake,
    String headline,
    @Nullable Result result,
    @Nullable String resultLabel,
    long saved) {

  public static WarningListItem of(Listed<WarningSummary> listed, Instant now) {
    WarningSummary s = listed.summary();
    Result result = s.reckoned().result();
    Instant due = s.dueAt();
    return new WarningListItem(
        listed.caseId(),
        s.level(),
        Labels.of(s.level()),
        s.typology(),
        Labels.of(s.typology()),
        s.kind(),
        masked(s.kind(), s.subject()),
        s.division(),
        s.organ(),
        s.organName(),
        s.handler(),
        s.stage(),
        s.stage().label(),
        s.raisedAt(),
        due,
        s.dueCode() == null ? null : s.dueCode().label(),
        due != null && !now.isBefore(due),
        s.stake(),
        s.headline(),
        result,
        result == null ? null : result.label(),
        s.reckoned().saved());
  }

  /** Tells one from another, and nothing of who it is: the number itself stays sealed. */
  static String masked(Subject.Kind kind, String beginning) {
    return Labels.of(kind) + "·" + beginning;
  }
}
