package org.mashang.fraud.proceeding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mashang.casework.Happened;
import org.mashang.casework.rule.Copies;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.Stage;

/** What each event changes. */
final class Evolution {

  private Evolution() {}

  /** The first state of a warning. */
  static Warning begin(Event.Raised e, Happened happened) {
    return new Warning(
        e.id(),
        happened.sequence(),
        e.reference(),
        e.subject(),
        e.division(),
        e.sealed(),
        e.alert().level(),
        e.typology(),
        e.stake(),
        happened.at(),
        List.of(e.alert()),
        Merging.reasons(List.of(), e.reasons()),
        Merging.signals(List.of(), e.signals()),
        e.shadow(),
        Stage.RAISED,
        null,
        List.of(),
        null,
        null,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null);
  }

  /** The state after one more event of a warning that has begun. */
  static Warning apply(Warning w, Event event, Happened happened) {
    WarningChange to = new WarningChange(w);
    switch (event) {
      case Event.Raised e -> {}
      case Event.AlertMerged e -> merged(to, w, e);
      case Event.LevelRaised e -> to.level = e.to();
      case Event.TypologyNamed e -> to.typology = e.typology();
      case Event.Dispatched e -> {
        to.dispatch = new Dispatch(e.chain(), e.chain().indexOf(e.organ()), happened.at(), e.due());
        to.told = told(w.told(), Stream.concat(Stream.of(e.organ()), e.beside().stream()));
        to.position = Stage.RAISED;
        to.hand(happened.by());
      }
      case Event.HeldBack e -> {
        to.silence = e.silence();
        to.position = Stage.HELD_BACK;
      }
      case Event.NextCalled e -> {
        Dispatch called = w.dispatch();
        to.dispatch =
            called == null
                ? null
                : new Dispatch(
                    called.chain(), called.chain().indexOf(e.organ()), happened.at(), e.due());
        to.told = told(w.told(), Stream.of(e.organ()));
      }
      case Event.Acknowledged e -> {
        to.position = Stage.HANDLING;
        to.handler = Officer.of(happened.by());
        to.answeredAt = w.answeredAt() == null ? happened.at() : w.answeredAt();
        to.told = told(w.told(), Stream.of(e.organ()));
        to.hand(happened.by());
      }
      case Event.ContactRecorded e -> {
        to.contacts =
            Copies.plus(
                w.contacts(),
                new Contact(
                    e.channel(),
                    e.result(),
                    e.falseReason(),
                    e.note(),
                    Officer.of(happened.by()),
                    happened.at()));
        to.hand(happened.by());
      }
      case Event.NoticeOrdered e -> {
        to.notices =
            Copies.plus(
                w.notices(),
                new OrderedNotice(
                    e.number(),
                    e.channel(),
                    e.text(),
                    Officer.of(happened.by()),
                    happened.at(),
                    List.of(),
                    false));
        to.hand(happened.by());
      }
      case Event.NoticeTried e ->
          to.notices =
              WarningChange.each(
                  w.notices(),
                  one -> one.number() == e.number() ? one.tried(e.attempt(), e.givenUp()) : one);
      case Event.NoticeReported e ->
          to.notices =
              WarningChange.each(
                  w.notices(),
                  one ->
                      one.number() == e.number()
                          ? one.reported(e.attempt(), e.arrival(), e.givenUp())
                          : one);
      case Event.StopRequested e -> {
        to.stops =
            Copies.plus(
                w.stops(),
                new StopRequest(
                    e.number(),
                    e.to(),
                    e.fen(),
                    e.reason(),
                    Officer.of(happened.by()),
                    happened.at(),
                    null,
                    0,
                    ""));
        to.hand(happened.by());
      }
      case Event.StopAnswered e -> {
        to.stops =
            WarningChange.each(
                w.stops(),
                one ->
                    one.number() == e.number()
                        ? one.answered(e.answer(), e.fen(), e.document())
                        : one);
        to.hand(happened.by());
      }
      case Event.MoneyReturned e ->
          to.returned = Copies.plus(w.returned(), new Returned(e.fen(), e.document(), e.on()));
      case Event.LossAvoided e -> {
        to.avoided =
            Copies.plus(
                w.avoided(),
                new Avoided(
                    e.number(),
                    e.fen(),
                    e.proof(),
                    e.proofId(),
                    Officer.of(happened.by()),
                    happened.at(),
                    false));
        to.hand(happened.by());
      }
      case Event.AvoidanceReversed e -> {
        to.avoided =
            WarningChange.each(
                w.avoided(), one -> one.number() == e.number() ? one.reverse() : one);
        to.hand(happened.by());
      }
      case Event.Concluded e -> {
        to.ended = new Ended(e.result(), e.falseReason(), Officer.of(happened.by()), happened.at());
        to.revisits = e.revisits();
        to.position = Stage.FOLLOW_UP;
        to.hand(happened.by());
      }
      case Event.Resumed e -> {
        to.hand(happened.by());
        to.ended = null;
        to.revisits = List.of();
        to.position = Stage.HANDLING;
      }
      case Event.Revisited e -> {
        to.revisits =
            WarningChange.each(
                w.revisits(),
                one -> one.days() == e.days() && one.open() ? one.found(e.result()) : one);
        to.hand(happened.by());
      }
      case Event.Closed e -> {
        to.position = Stage.CLOSED;
        to.closedAt = happened.at();
        to.hand(happened.by());
      }
      case Event.Silenced e -> {
        to.silence = e.silence();
        to.position = w.position() == Stage.RAISED ? Stage.HELD_BACK : w.position();
        to.hand(happened.by());
      }
      case Event.SilenceLifted e -> to.silence = null;
      case Event.SilenceEnded e -> to.silence = null;
      case Event.AppealEntered e ->
          to.appeals =
              Copies.plus(
                  w.appeals(),
                  new Appeal(
                      e.number(), e.who(), e.reason(), happened.at(), e.due(), null, null, null));
      case Event.AppealDecided e -> decided(to, w, e, happened);
      case Event.TimePassed e ->
          to.reminded =
              Copies.plus(w.reminded(), new Timer(e.timer(), e.about(), e.due(), e.due()).mark());
      case Event.PersonalDataRead e -> {}
    }
    return to.done(happened.sequence());
  }

  private static void merged(WarningChange to, Warning w, Event.AlertMerged e) {
    boolean latest = w.alerts().stream().noneMatch(one -> one.at().isAfter(e.alert().at()));
    to.alerts = Merging.alerts(w.alerts(), e.alert());
    to.reasons = Merging.reasons(w.reasons(), e.reasons());
    to.signals = Merging.signals(w.signals(), e.signals());
    to.shadow = Merging.union(w.shadow(), e.shadow());
    if (latest) {
      to.stake = e.stake();
    }
    if (e.division() != null && (latest || w.division() == null)) {
      to.division = e.division();
    }
  }

  /** What is lifted is lifted at once, and is what it was: a false alarm. */
  private static void decided(
      WarningChange to, Warning w, Event.AppealDecided e, Happened happened) {
    to.appeals =
        WarningChange.each(
            w.appeals(),
            one ->
                one.number() == e.number()
                    ? one.decided(e.upheld(), e.answer(), happened.at())
                    : one);
    if (e.upheld()) {
      to.ended =
          new Ended(Result.FALSE_ALARM, e.falseReason(), Officer.of(happened.by()), happened.at());
      to.position = Stage.CLOSED;
      to.closedAt = w.closedAt() == null ? happened.at() : w.closedAt();
    }
  }

  private static List<String> told(List<String> known, Stream<String> more) {
    return Stream.concat(known.stream(), more).distinct().toList();
  }
}
