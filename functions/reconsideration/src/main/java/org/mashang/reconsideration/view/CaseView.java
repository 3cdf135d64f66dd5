package org.mashang.reconsideration.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.ApplicantView;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.notice.Reminder;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.Delay;
import org.mashang.reconsideration.application.Exclusion;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.NormativeDocument;
import org.mashang.reconsideration.application.Respondent;
import org.mashang.reconsideration.application.Service;
import org.mashang.reconsideration.application.ThirdParty;
import org.mashang.reconsideration.application.Wishes;
import org.mashang.reconsideration.term.Stage;

/**
 * A case as one reader sees it. Personal data stand in it as such; how much of them the reader sees
 * is for the writer to know.
 */
public record CaseView(
    String id,
    long version,
    String receiptCode,
    @Nullable String caseNumber,
    Stage stage,
    String stageLabel,
    @Nullable String procedure,
    Channel channel,
    String channelLabel,
    @Nullable HallRef hall,
    Receipt.NamedOrgan organ,
    Instant submittedAt,
    ApplicantView applicant,
    List<Agent> agents,
    List<ThirdParty> thirdParties,
    Respondent respondent,
    Act act,
    String actLabel,
    Personal request,
    Personal facts,
    Personal reasons,
    @Nullable Delay delay,
    @Nullable NormativeDocument normativeDocument,
    @Nullable Exclusion exclusion,
    boolean courtCase,
    boolean appliedBefore,
    Wishes wishes,
    Service service,
    ReminderWish.@Nullable Way reminderWay,
    List<FileView> files,
    List<CheckView> checks,
    List<ClockView> clocks,
    @Nullable ClockView next,
    List<ActionView> permitted,
    @Nullable ProposalView proposal,
    List<DocumentView> documents,
    List<Reminder> reminders,
    List<HistoryEntry> history) {

  /**
   * What waits for the head.
   *
   * @param drafts the papers that consent would make out
   */
  public record ProposalView(
      String type, String label, Personal summary, String by, Instant at, List<Draft> drafts) {}

  /** A paper as it would read. */
  public record Draft(String title, Personal text) {}
}
