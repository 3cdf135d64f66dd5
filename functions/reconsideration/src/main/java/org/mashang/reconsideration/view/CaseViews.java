package org.mashang.reconsideration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.ApplicantView;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.notice.Reminder;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.check.Check;
import org.mashang.reconsideration.check.Checks;
import org.mashang.reconsideration.check.EarlierApplication;
import org.mashang.reconsideration.check.SameActAgain;
import org.mashang.reconsideration.proceeding.Acceptance;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Proposal;
import org.mashang.reconsideration.proceeding.Reconsideration;
import org.mashang.reconsideration.proceeding.Telling;

/** Makes views of cases. */
public final class CaseViews {

  private final Checks checks;
  private final Reconsideration law = new Reconsideration();

  public CaseViews(Checks checks) {
    this.checks = checks;
  }

  /**
   * A case as a reader sees it at a moment.
   *
   * @param others what else the applicant has brought, as far as the reader is to know
   * @param reminders what the applicant was reminded of, as far as the reader is to know
   */
  public CaseView view(
      Snapshot<Case> snapshot,
      List<Recorded<Event>> history,
      List<FileRecord> files,
      List<EarlierApplication> others,
      List<Reminder> reminders,
      Reader reader,
      Instant now) {
    Case c = snapshot.state();
    Application application = c.application();
    Clocks clocks = new Clocks(c, now);
    Acceptance acceptance = c.acceptance();
    ReminderWish wish = application.reminders();
    return new CaseView(
        snapshot.caseId(),
        snapshot.version(),
        c.receiptCode(),
        c.caseNumber().isEmpty() ? null : c.caseNumber(),
        c.stage(),
        c.stage().label(),
        acceptance == null ? null : acceptance.procedure().name(),
        c.channel(),
        c.channel().label(),
        c.hall(),
        new Receipt.NamedOrgan(c.organ(), c.organName()),
        c.submittedAt(),
        ApplicantView.of(application.applicant()),
        application.agents(),
        c.thirdParties(),
        application.respondent(),
        application.act(),
        application.act().kind().label(),
        application.request(),
        application.facts(),
        application.reasons(),
        application.delay(),
        application.normativeDocument(),
        application.exclusion(),
        application.courtCase(),
        application.appliedBefore(),
        application.wishes(),
        application.service(),
        wish == null ? null : wish.way(),
        FileView.of(c, files),
        CheckView.of(findings(c, others)),
        clocks.all().stream().map(ClockView::of).toList(),
        clocks.next().map(ClockView::of).orElse(null),
        ActionView.of(law.permitted(c, reader.actor(), now)),
        reader.ofOffice() ? proposal(c, reader, now) : null,
        c.documents().stream().filter(reader::sees).map(DocumentView::of).toList(),
        reminders,
        history.stream().filter(reader::sees).map(HistoryEntries::of).toList());
  }

  private List<Check> findings(Case c, List<EarlierApplication> others) {
    LocalDate receivedOn = Shanghai.day(c.submittedAt());
    List<Check> found = new ArrayList<>(checks.of(c.application(), receivedOn));
    SameActAgain.of(c.application(), others, receivedOn).ifPresent(found::add);
    return found;
  }

  private CaseView.@Nullable ProposalView proposal(Case c, Reader reader, Instant now) {
    Proposal proposal = c.proposal();
    if (proposal == null) {
      return null;
    }
    Narration told = Telling.of(proposal.what(), Shanghai.day(proposal.at()));
    return new CaseView.ProposalView(
        told.type(),
        told.label(),
        Personal.text(told.summary()),
        proposal.byName(),
        proposal.at(),
        law.drafts(c, reader.actor(), now).stream()
            .map(draft -> new CaseView.Draft(draft.title(), draft.body()))
            .toList());
  }
}
