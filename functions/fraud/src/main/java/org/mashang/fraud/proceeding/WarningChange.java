package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Stage;

/** A warning on its way from one state to the next; it lives no longer than one event. */
final class WarningChange {

  private final Warning from;
  @Nullable String division;
  String sealed;
  Level level;
  Typology typology;
  long stake;
  List<ToldAlert> alerts;
  List<Reason> reasons;
  List<Evidence> signals;
  Set<String> shadow;
  Stage position;
  @Nullable Dispatch dispatch;
  List<String> told;
  @Nullable Officer handler;
  @Nullable Instant answeredAt;
  Set<String> hands;
  List<Contact> contacts;
  List<OrderedNotice> notices;
  List<StopRequest> stops;
  List<Returned> returned;
  List<Avoided> avoided;
  List<Revisit> revisits;
  @Nullable Ended ended;
  @Nullable Silence silence;
  List<Appeal> appeals;
  List<String> reminded;
  @Nullable Instant closedAt;

  WarningChange(Warning w) {
    from = w;
    division = w.division();
    sealed = w.sealed();
    level = w.level();
    typology = w.typology();
    stake = w.stake();
    alerts = w.alerts();
    reasons = w.reasons();
    signals = w.signals();
    shadow = w.shadow();
    position = w.position();
    dispatch = w.dispatch();
    told = w.told();
    handler = w.handler();
    answeredAt = w.answeredAt();
    hands = w.hands();
    contacts = w.contacts();
    notices = w.notices();
    stops = w.stops();
    returned = w.returned();
    avoided = w.avoided();
    revisits = w.revisits();
    ended = w.ended();
    silence = w.silence();
    appeals = w.appeals();
    reminded = w.reminded();
    closedAt = w.closedAt();
  }

  /** Somebody had a hand in it; the system has none. */
  void hand(Actor by) {
    if (by.role() != Role.SYSTEM) {
      Set<String> more = new HashSet<>(hands);
      more.add(by.id());
      hands = more;
    }
  }

  static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }

  Warning done(long version) {
    return new Warning(
        from.id(),
        version,
        from.reference(),
        from.subject(),
        division,
        sealed,
        level,
        typology,
        stake,
        from.raisedAt(),
        alerts,
        reasons,
        signals,
        shadow,
        position,
        dispatch,
        told,
        handler,
        answeredAt,
        hands,
        contacts,
        notices,
        stops,
        returned,
        avoided,
        revisits,
        ended,
        silence,
        appeals,
        reminded,
        closedAt);
  }
}
