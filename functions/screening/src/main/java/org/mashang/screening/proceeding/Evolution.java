package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Happened;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.time.Shanghai;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Stage;

/** What each event changes. */
final class Evolution {

  private Evolution() {}

  /** The first state of a case. */
  static Dossier begin(Event.Opened e, Happened happened) {
    return new Dossier(
        e.id(),
        happened.sequence(),
        e.police(),
        e.organ(),
        e.organName(),
        happened.by().id(),
        happened.at(),
        e.suspects(),
        new Terms(
            e.referral(),
            e.filedOn(),
            e.receivedOn(),
            e.inCustody(),
            false,
            FastTrack.OPEN,
            null,
            0,
            null,
            null),
        Stage.INTAKE,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        List.of());
  }

  /** The state after one more event of a case that has begun. */
  static Dossier apply(Dossier c, Event event, Happened happened) {
    LocalDate day = Shanghai.day(happened.at());
    DossierChange to = new DossierChange(c);
    switch (event) {
      case Event.Opened e -> {}
      case Event.PaperAnnounced e ->
          to.papers =
              Copies.plus(
                  c.papers(),
                  new Paper(
                      e.paper(),
                      e.name(),
                      e.kind(),
                      null,
                      e.mediaType(),
                      e.size(),
                      PaperState.ANNOUNCED,
                      null,
                      0,
                      List.of(),
                      null,
                      null,
                      happened.at(),
                      null));
      case Event.PaperArrived e ->
          to.paper(e.paper(), one -> one.arrived(e.sha256(), happened.at()));
      case Event.PaperRefused e ->
          to.paper(e.paper(), one -> one.now(PaperState.REFUSED, e.fault(), e.reason()));
      case Event.PaperRead e -> to.paper(e.paper(), one -> one.read(e.pages(), e.unread()));
      case Event.ReadingGivenUp e ->
          to.paper(e.paper(), one -> one.now(PaperState.UNREAD, null, null));
      case Event.PaperClassified e ->
          to.paper(e.paper(), one -> one.called(e.kind(), one.guessed()));
      case Event.PaperRemoved e ->
          to.paper(e.paper(), one -> one.now(PaperState.REMOVED, one.fault(), e.reason()));
      case Event.PaperAsked e ->
          to.asked = Copies.plus(c.asked(), new AskedPaper(e.kind(), e.note(), day));
      case Event.ScreeningMade e -> screened(to, e, happened, day);
      case Event.FactCorrected e ->
          to.corrections =
              Copies.plus(
                  c.corrections(),
                  new Correction(
                      e.fact(),
                      e.before(),
                      e.value(),
                      e.reason(),
                      Officer.of(happened.by()),
                      happened.at()));
      case Event.Assigned e -> to.assignee = e.prosecutor();
      case Event.Questioned e -> to.questionedOn = e.heldOn();
      case Event.OpinionHeard e ->
          to.heard = Copies.plus(c.heard(), new Heard(e.party(), e.heldOn()));
      case Event.CustodyChanged e -> to.terms = c.terms().custody(e.inCustody());
      case Event.Extended e -> to.terms = c.terms().longer();
      case Event.TrackChosen e -> to.terms = c.terms().track(e.track());
      case Event.Transferred e -> {
        to.terms = c.terms().received(e.receivedOn());
        to.opinion = null;
      }
      case Event.OpinionGiven e -> {
        to.terms = c.terms().opinion(day);
        to.opinion =
            new Opinion(
                e.kind(),
                e.agrees(),
                e.found(),
                e.procuratorialOpinion(),
                e.reasons(),
                Officer.of(happened.by()),
                happened.at(),
                false);
      }
      case Event.OpinionApproved e -> {
        Opinion given = c.opinion();
        to.opinion = given == null ? null : given.approve();
      }
      case Event.OpinionReturned e -> to.opinion = null;
      case Event.OpinionRetracted e -> to.opinion = null;
      case Event.SentBack e -> {
        to.terms = c.terms().back(e.on());
        to.position = Stage.SENT_BACK;
        to.opinion = null;
      }
      case Event.ReceivedAgain e -> {
        to.terms = c.terms().received(e.receivedOn());
        to.position = c.latest() == null ? Stage.INTAKE : Stage.REVIEW;
      }
      case Event.DecisionMade e -> {
        to.decided = new Decided(e.how(), e.on(), e.document());
        to.position = Stage.FOLLOW_UP;
      }
      case Event.DutyOpened e -> to.duties = Copies.plus(c.duties(), new Duty(e.duty(), day, null));
      case Event.DutyDone e ->
          to.duties =
              c.duties().stream()
                  .map(
                      one ->
                          one.kind() == e.duty() && one.open()
                              ? new Duty(one.kind(), one.openedOn(), e.doneOn())
                              : one)
                  .toList();
      case Event.Closed e -> {
        to.position = Stage.CLOSED;
        to.closedAt = happened.at();
      }
      case Event.ClockPassed e ->
          to.reminded = Copies.plus(c.reminded(), Clocks.mark(e.clock().name(), e.due()));
      case Event.PersonalDataRead e -> {}
    }
    return to.done(happened.sequence());
  }

  /** The last screening counts; an opinion that rests on another one does not any more. */
  private static void screened(
      DossierChange to, Event.ScreeningMade e, Happened happened, LocalDate day) {
    Judged judged = e.screening().judged();
    to.latest = e.screening();
    to.screenings =
        Copies.plus(
            to.screenings,
            new PastScreening(
                e.screening().number(),
                happened.sequence(),
                happened.at(),
                happened.by().name(),
                judged.outcome(),
                judged.criteria(),
                judged.receipt()));
    to.terms = to.terms.screened(day);
    e.guessed().forEach((id, kind) -> to.paper(id, one -> one.called(one.kind(), kind)));
    if (to.position == Stage.INTAKE) {
      to.position = Stage.REVIEW;
    }
    to.opinion = null;
  }
}
