package org.mashang.fraud.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.proceeding.Dispatch;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.FraudWarning;
import org.mashang.fraud.proceeding.Officer;
import org.mashang.fraud.proceeding.Silence;
import org.mashang.fraud.proceeding.Telling;
import org.mashang.fraud.proceeding.Timers;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Labels;
import org.mashang.fraud.words.CallerWords;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.store.Recorded;
import org.mashang.platform.store.Snapshot;

/** Makes views of warnings. */
public final class WarningViews {

  private static final int SHORT = 6;

  private final FraudWarning law;
  private final CallerWords words;

  public WarningViews(FraudWarning law, CallerWords words) {
    this.law = law;
    this.words = words;
  }

  /** A warning as a reader sees it at a moment. */
  public WarningView view(
      Snapshot<Warning> snapshot, List<Recorded<Event>> history, Reader reader, Instant now) {
    Warning w = snapshot.state();
    LocalDate today = Shanghai.day(now);
    Officer handler = w.handler();
    return new WarningView(
        snapshot.caseId(),
        snapshot.version(),
        w.reference(),
        w.level(),
        Labels.of(w.level()),
        w.typology(),
        Labels.of(w.typology()),
        subject(w.subject()),
        w.division(),
        w.stage(),
        w.stage().label(),
        w.raisedAt(),
        w.stake(),
        w.reasons().isEmpty() ? "" : w.reasons().getFirst().sentence(),
        called(w.dispatch()),
        w.told().stream().map(this::organ).toList(),
        handler == null ? null : handler.name(),
        w.answeredAt(),
        silent(w.silence(), now),
        w.reasons(),
        reader.seesSignals() ? w.signals().stream().map(WarningParts::signal).toList() : List.of(),
        w.alerts().size(),
        words.of(w.typology()),
        w.contacts().stream().map(WarningParts::contact).toList(),
        w.notices().stream().map(WarningParts::notice).toList(),
        w.stops().stream().map(WarningParts::stop).toList(),
        new WarningView.MoneyView(w.savedFen(), w.stoppedFen(), w.returnedFen()),
        w.avoided().stream().map(WarningParts::ledger).toList(),
        w.returned().stream()
            .map(one -> new WarningView.ReturnedView(one.fen(), one.document(), one.on()))
            .toList(),
        w.revisits().stream().map(WarningParts::revisit).toList(),
        new Timers(w).open().stream().map(one -> WarningParts.task(one, today, now)).toList(),
        WarningParts.ended(w.ended()),
        w.appeals().stream().map(WarningParts::appeal).toList(),
        ActionView.of(
            law.permitted(w, reader.actor(), now).stream()
                .filter(one -> !one.type().equals("readPersonalData"))
                .toList()),
        history.stream().map(this::entry).toList());
  }

  /** One entry of the history. */
  public HistoryEntry entry(Recorded<Event> recorded) {
    return HistoryEntry.of(
        recorded, Telling.of(recorded.event(), Shanghai.day(recorded.at()), law.world()));
  }

  private static WarningView.SubjectView subject(Subject subject) {
    String key = subject.key();
    return new WarningView.SubjectView(
        subject.kind(),
        Labels.of(subject.kind()),
        WarningListItem.masked(subject.kind(), key.substring(0, Math.min(SHORT, key.length()))));
  }

  private WarningView.@Nullable OrganView called(@Nullable Dispatch dispatch) {
    return dispatch == null ? null : organ(dispatch.organ());
  }

  private WarningView.OrganView organ(String id) {
    return new WarningView.OrganView(id, law.world().name(id));
  }

  private static @Nullable Instant silent(@Nullable Silence silence, Instant now) {
    return silence != null && now.isBefore(silence.until()) ? silence.until() : null;
  }
}
