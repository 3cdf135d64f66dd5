package org.mashang.notarization.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.rule.Narration;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.office.Competent;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.proceeding.Assignee;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Clocks;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Notarisation;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PaperList;
import org.mashang.notarization.proceeding.Proposal;
import org.mashang.notarization.proceeding.Telling;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.ApplicantView;
import org.mashang.platform.desk.Cites;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.files.FileRecord;
import org.mashang.platform.json.Showing;
import org.mashang.platform.notice.Reminder;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;

/** Makes views of orders. */
public final class OrderViews {

  private final Notarisation law;
  private final CheckCodes codes;

  public OrderViews(Notarisation law, CheckCodes codes) {
    this.law = law;
    this.codes = codes;
  }

  /**
   * An order as a reader sees it at a moment.
   *
   * @param loads open cases by notary, as far as the reader is to know
   * @param reminders what the applicant was reminded of, as far as the reader is to know
   */
  public OrderView view(
      Snapshot<Order> snapshot,
      List<Recorded<Event>> history,
      List<FileRecord> files,
      Map<String, Integer> loads,
      List<Reminder> reminders,
      Reader reader,
      Instant now) {
    Order o = snapshot.state();
    Request request = o.request();
    Matter matter = law.world().matter(request);
    Clocks clocks = new Clocks(o, now, law.world());
    IdentityMeans identity = o.identity();
    ReminderWish wish = request.reminders();
    Assignee notary = o.handling().notary();
    List<Personal> draft =
        reader.handles()
            ? law.preview(o, reader.actor(), now).stream().map(Personal::text).toList()
            : List.of();
    return new OrderView(
        snapshot.caseId(),
        snapshot.version(),
        o.receiptCode(),
        o.stage(),
        o.stage().label(),
        o.channel(),
        o.channel().label(),
        o.submittedAt(),
        new OrderView.MatterView(matter.id(), matter.name(), matter.approval(), matter.inPerson()),
        request.use(),
        country(request),
        ApplicantView.of(request.applicant()),
        request.agent(),
        identity == null ? null : identity.label(),
        wish == null ? null : wish.way(),
        request.purpose(),
        request.urgency(),
        request.copies(),
        OrderParts.answers(request, matter),
        OrderParts.papers(o, matter),
        PaperList.missing(o, matter).stream()
            .map(paper -> "还缺“" + paper.name() + "”，" + paper.source())
            .toList(),
        OrderParts.files(o, matter, files),
        office(o),
        notary == null ? null : notary.name(),
        OrderParts.offers(o),
        OrderParts.fee(o.fee()),
        clocks.all().stream().map(ClockView::of).toList(),
        clocks.next().map(ClockView::of).orElse(null),
        ActionView.of(law.permitted(o, reader.actor(), now)),
        reader.ofOffice() ? proposal(o) : null,
        draft,
        o.certificates().stream().map(one -> certificate(o, one)).toList(),
        o.legalisedOn(),
        reader.handles() ? candidates(o, loads, reader, now) : List.of(),
        reader.dispatches() ? suggestions(o, now) : List.of(),
        history.stream().flatMap(one -> Notices.of(one).stream()).toList(),
        reminders,
        history.stream().filter(reader::sees).map(one -> entry(one, reader)).toList());
  }

  /** One entry of the history, as a reader sees it. */
  public static HistoryEntry entry(Recorded<Event> recorded, Reader reader) {
    HistoryEntry entry =
        HistoryEntry.of(recorded, Telling.of(recorded.event(), Shanghai.day(recorded.at())));
    return reader.showing() == Showing.LIST ? entry.withoutApplicant() : entry;
  }

  /** Offices that may act, with their reasons. */
  public static List<OrderView.SuggestionView> suggestions(List<Competent> competent) {
    return competent.stream()
        .map(
            one ->
                new OrderView.SuggestionView(
                    one.office().id(),
                    one.office().name(),
                    one.reason(),
                    Cites.of(one.citations())))
        .toList();
  }

  private List<OrderView.SuggestionView> suggestions(Order o, Instant now) {
    return suggestions(law.world().competent(o.request(), Shanghai.day(now)));
  }

  private List<OrderView.CandidateView> candidates(
      Order o, Map<String, Integer> loads, Reader reader, Instant now) {
    return law.candidates(o, reader.actor(), now).stream()
        .map(
            one ->
                new OrderView.CandidateView(
                    one.notary().id(),
                    one.notary().name(),
                    loads.getOrDefault(one.notary().id(), 0),
                    one.notary().mostOpen(),
                    one.reason()))
        .sorted(Comparator.comparing(OrderView.CandidateView::open))
        .toList();
  }

  private OrderView.@Nullable CountryView country(Request request) {
    Country country = law.world().country(request);
    return country == null
        ? null
        : new OrderView.CountryView(
            country.code(),
            country.name(),
            country.legalisation(),
            country.languages(),
            country.basis());
  }

  private OrderView.@Nullable OfficeView office(Order o) {
    NotaryOffice office = law.world().office(o.handling().office());
    return office == null
        ? null
        : new OrderView.OfficeView(office.id(), office.name(), office.address(), office.phone());
  }

  private OrderView.CertificateView certificate(Order o, Certificate one) {
    return new OrderView.CertificateView(
        one.number(),
        one.issuedOn(),
        one.notary().name(),
        one.status(),
        one.status().label(),
        one.statusOn(),
        codes.write(one.checkId()),
        one.sha256() != null,
        one.sha256(),
        one.size(),
        stopped(o, one));
  }

  private @Nullable String stopped(Order o, Certificate one) {
    Certificate.Stopped by = one.stopped();
    return by == null
        ? null
        : "附件“"
            + PaperList.nameOfFile(o, law.world().matter(o.request()), by.fileId())
            + "”"
            + by.fault().label()
            + "，公证员更换这份附件后继续制证。";
  }

  private static OrderView.@Nullable ProposalView proposal(Order o) {
    Proposal proposal = o.proposal();
    if (proposal == null) {
      return null;
    }
    Narration told = Telling.of(proposal.what(), Shanghai.day(proposal.at()));
    return new OrderView.ProposalView(
        told.type(), told.label(), Personal.text(told.summary()), proposal.byName(), proposal.at());
  }
}
