package org.mashang.screening.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Action;
import org.mashang.casework.rule.Law;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.reading.ReadingProgress;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;
import org.mashang.screening.proceeding.AskedPaper;
import org.mashang.screening.proceeding.CaseReview;
import org.mashang.screening.proceeding.Clocks;
import org.mashang.screening.proceeding.Decided;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.Officer;
import org.mashang.screening.proceeding.Opinion;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.proceeding.PastScreening;
import org.mashang.screening.proceeding.Screening;
import org.mashang.screening.proceeding.Telling;

/** Makes views of cases. */
public final class CaseViews {

  private final CaseReview law;

  public CaseViews(CaseReview law) {
    this.law = law;
  }

  /**
   * A case as a reader sees it at a moment.
   *
   * @param progress how far papers are read that are being read, by paper
   */
  public CaseView view(
      Snapshot<Dossier> snapshot,
      List<Recorded<Event>> history,
      Map<String, ReadingProgress> progress,
      Reader reader,
      Instant now) {
    Dossier c = snapshot.state();
    Clocks clocks = new Clocks(c, now);
    Officer assignee = c.assignee();
    List<Action> permitted = law.permitted(c, reader.actor(), now);
    return new CaseView(
        snapshot.caseId(),
        snapshot.version(),
        c.police().caseNumber(),
        c.police().unit(),
        c.organ(),
        c.organName(),
        c.stage(),
        c.stage().label(),
        c.terms().referral(),
        c.terms().referral().label(),
        c.terms().filedOn(),
        c.terms().receivedOn(),
        c.terms().inCustody(),
        c.terms().extended(),
        c.terms().fastTrack(),
        c.openedAt(),
        c.suspects().stream()
            .map(one -> new CaseView.SuspectView(one.number(), one.name(), one.idNumber()))
            .toList(),
        assignee == null ? null : assignee.name(),
        assignee != null && assignee.id().equals(reader.actor().id()),
        c.papers().stream().map(one -> paper(one, progress.get(one.id()))).toList(),
        missing(c),
        law.world().checklist(),
        screening(c),
        c.screenings().stream().map(CaseViews::past).toList(),
        c.corrections().stream().map(Corrections::view).toList(),
        Corrections.offered(permitted),
        c.asked().stream()
            .map(
                one ->
                    new CaseView.AskedView(
                        one.kind(), law.world().label(one.kind()), one.note(), one.on()))
            .toList(),
        c.questionedOn(),
        c.heard().stream()
            .map(one -> new CaseView.HeardView(one.party(), one.party().label(), one.on()))
            .toList(),
        opinion(c.opinion()),
        decided(c.decided()),
        c.duties().stream()
            .map(
                one ->
                    new CaseView.DutyView(
                        one.kind(), one.kind().label(), one.openedOn(), one.doneOn()))
            .toList(),
        clocks.all().stream().map(ClockView::of).toList(),
        clocks.next().map(ClockView::of).orElse(null),
        ActionView.of(permitted),
        history.stream().map(this::entry).toList());
  }

  /** One entry of the history. */
  public HistoryEntry entry(Recorded<Event> recorded) {
    return HistoryEntry.of(
        recorded, Telling.of(recorded.event(), Shanghai.day(recorded.at()), law.world()));
  }

  private CaseView.PaperView paper(Paper one, @Nullable ReadingProgress progress) {
    return new CaseView.PaperView(
        one.id(),
        one.name(),
        one.kind(),
        label(one.kind()),
        one.guessed(),
        label(one.guessed()),
        one.mediaType(),
        one.size(),
        one.state(),
        one.state().label(),
        one.sha256(),
        one.pages(),
        one.unread(),
        one.fault(),
        one.reason(),
        one.announcedAt(),
        one.arrivedAt(),
        progress);
  }

  private @Nullable String label(@Nullable String kind) {
    return kind == null ? null : law.world().label(kind);
  }

  private static List<CaseView.MissingView> missing(Dossier c) {
    Screening latest = c.latest();
    return latest == null
        ? List.of()
        : latest.judged().missing().stream()
            .map(
                one ->
                    new CaseView.MissingView(
                        one.kind(),
                        one.label(),
                        Cites.of(Law.citations(latest.on(), List.of(one.article()))),
                        one.state(),
                        one.reason(),
                        askedOn(c, one.kind())))
            .toList();
  }

  private static @Nullable LocalDate askedOn(Dossier c, String kind) {
    return c.asked().stream()
        .filter(one -> one.kind().equals(kind))
        .map(AskedPaper::on)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  private static CaseView.@Nullable ScreeningView screening(Dossier c) {
    Screening latest = c.latest();
    if (latest == null) {
      return null;
    }
    PastScreening last = c.screenings().getLast();
    return ScreeningViews.of(latest, last.at(), last.by());
  }

  private static CaseView.PastView past(PastScreening one) {
    return new CaseView.PastView(
        one.number(),
        one.at(),
        one.by(),
        one.outcome(),
        one.outcome().label(),
        one.criteria(),
        one.receipt());
  }

  private static CaseView.@Nullable OpinionView opinion(@Nullable Opinion one) {
    return one == null
        ? null
        : new CaseView.OpinionView(
            one.kind(),
            one.kind().label(),
            one.agrees(),
            one.found(),
            one.procuratorialOpinion(),
            one.reasons(),
            one.by().name(),
            one.at(),
            one.kind().needsApproval(),
            one.approved());
  }

  private static CaseView.@Nullable DecidedView decided(@Nullable Decided one) {
    return one == null
        ? null
        : new CaseView.DecidedView(one.how(), one.how().label(), one.on(), one.document());
  }
}
