package org.mashang.fraud.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.LegalTerm;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.proceeding.Appeal;
import org.mashang.fraud.proceeding.Arrival;
import org.mashang.fraud.proceeding.Avoided;
import org.mashang.fraud.proceeding.Contact;
import org.mashang.fraud.proceeding.Ended;
import org.mashang.fraud.proceeding.NoticeTry;
import org.mashang.fraud.proceeding.OrderedNotice;
import org.mashang.fraud.proceeding.Revisit;
import org.mashang.fraud.proceeding.StopRequest;
import org.mashang.fraud.proceeding.Timer;
import org.mashang.fraud.term.Labels;
import org.mashang.platform.desk.Cites;

/** Makes the parts of a view. */
final class WarningParts {

  private WarningParts() {}

  static WarningView.SignalView signal(Evidence one) {
    return new WarningView.SignalView(
        one.kind(), Labels.of(one.kind()), one.at(), one.source(), one.fen());
  }

  static WarningView.ContactView contact(Contact one) {
    return new WarningView.ContactView(
        one.channel(),
        one.channel().label(),
        one.result(),
        one.result().label(),
        one.falseReason(),
        label(one.falseReason()),
        one.note(),
        one.by().name(),
        one.at());
  }

  static WarningView.NoticeView notice(OrderedNotice one) {
    return new WarningView.NoticeView(
        one.number(),
        one.channel(),
        one.channel().label(),
        one.text(),
        one.by().name(),
        one.at(),
        one.tries().size(),
        one.tries().isEmpty() ? null : sent(one.tries().getLast()),
        one.givenUp());
  }

  private static WarningView.SendingView sent(NoticeTry one) {
    Arrival arrival = one.arrival();
    return new WarningView.SendingView(
        one.result(),
        one.result().label(),
        one.provider(),
        one.code(),
        one.at(),
        arrival == null ? null : arrival.arrived(),
        arrival == null ? null : arrival.at(),
        arrival == null ? null : arrival.code());
  }

  static WarningView.StopView stop(StopRequest one) {
    return new WarningView.StopView(
        one.number(),
        one.to(),
        one.to().label(),
        one.fen(),
        one.reason(),
        one.by().name(),
        one.at(),
        one.answer(),
        label(one.answer()),
        one.stopped(),
        one.document());
  }

  static WarningView.LedgerView ledger(Avoided one) {
    return new WarningView.LedgerView(
        one.number(),
        one.fen(),
        one.proof(),
        one.proof().label(),
        one.proofId(),
        one.by().name(),
        one.at(),
        one.reversed());
  }

  static WarningView.RevisitView revisit(Revisit one) {
    return new WarningView.RevisitView(
        one.days(), one.due(), one.tries(), one.result(), label(one.result()));
  }

  static WarningView.TaskView task(Timer one, LocalDate today, Instant now) {
    return new WarningView.TaskView(
        one.code(),
        one.code().label(),
        one.about(),
        one.since(),
        one.due(),
        one.over(now),
        Cites.of(Law.citations(today, one.code().articles())));
  }

  static WarningView.@Nullable EndedView ended(@Nullable Ended one) {
    return one == null
        ? null
        : new WarningView.EndedView(
            one.result(),
            one.result().label(),
            one.falseReason(),
            label(one.falseReason()),
            one.by().name(),
            one.at());
  }

  static WarningView.AppealView appeal(Appeal one) {
    return new WarningView.AppealView(
        one.number(),
        one.who(),
        one.who().label(),
        one.reason(),
        one.at(),
        one.due(),
        one.upheld(),
        one.answer(),
        one.decidedAt());
  }

  private static @Nullable String label(@Nullable LegalTerm term) {
    return term == null ? null : term.label();
  }
}
