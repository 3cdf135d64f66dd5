package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.StopAnswer;

/**
 * What is known of a warning (预警): the sum of its events.
 *
 * @param version how many events there are
 * @param reference the code by which the person contests it
 * @param subject whom or what it is about
 * @param division district that the signals name; null if none does
 * @param sealed the subject's number, encrypted; opened only on record
 * @param stake fen that may be lost, by the latest alert
 * @param alerts every one, each once
 * @param reasons why, each rule once, the weightiest first
 * @param signals what it rests on, latest first, as many as a page can show
 * @param shadow rules on trial that would have raised it as well
 * @param position where the proceeding stands, whatever is overlaid on it; see {@link #stage}
 * @param dispatch whom it calls; null if it never called anybody
 * @param told every organ that was called or told
 * @param handler who answered; null until somebody has
 * @param answeredAt when first somebody did
 * @param hands ids of everybody who handled it: they do not decide an appeal against it
 * @param ended its outcome; null until it has one
 * @param reminded due times whose end is on record
 * @param closedAt null until nothing more is due
 */
public record Warning(
    String id,
    long version,
    String reference,
    Subject subject,
    @Nullable String division,
    String sealed,
    Level level,
    Typology typology,
    long stake,
    Instant raisedAt,
    List<ToldAlert> alerts,
    List<Reason> reasons,
    List<Evidence> signals,
    Set<String> shadow,
    Stage position,
    @Nullable Dispatch dispatch,
    List<String> told,
    @Nullable Officer handler,
    @Nullable Instant answeredAt,
    Set<String> hands,
    List<Contact> contacts,
    List<OrderedNotice> notices,
    List<StopRequest> stops,
    List<Returned> returned,
    List<Avoided> avoided,
    List<Revisit> revisits,
    @Nullable Ended ended,
    @Nullable Silence silence,
    List<Appeal> appeals,
    List<String> reminded,
    @Nullable Instant closedAt) {

  public Warning {
    alerts = List.copyOf(alerts);
    reasons = List.copyOf(reasons);
    signals = List.copyOf(signals);
    shadow = Set.copyOf(shadow);
    told = List.copyOf(told);
    hands = Set.copyOf(hands);
    contacts = List.copyOf(contacts);
    notices = List.copyOf(notices);
    stops = List.copyOf(stops);
    returned = List.copyOf(returned);
    avoided = List.copyOf(avoided);
    revisits = List.copyOf(revisits);
    appeals = List.copyOf(appeals);
    reminded = List.copyOf(reminded);
  }

  /** The work list it belongs in: what is contested comes first. */
  public Stage stage() {
    return openAppeal().isPresent() ? Stage.APPEAL : position;
  }

  public Optional<Appeal> openAppeal() {
    return appeals.stream().filter(Appeal::open).findFirst();
  }

  /** Whether it was lifted on appeal. */
  public boolean lifted() {
    return appeals.stream().anyMatch(one -> Boolean.TRUE.equals(one.upheld()));
  }

  /** Whether an alert is in it already. */
  public boolean knows(String alert) {
    return alerts.stream().anyMatch(one -> one.id().equals(alert));
  }

  /** Fen that were not lost, by proofs that stand. */
  public long savedFen() {
    return avoided.stream().filter(one -> !one.reversed()).mapToLong(Avoided::fen).sum();
  }

  public long returnedFen() {
    return returned.stream().mapToLong(Returned::fen).sum();
  }

  /** Fen that police or banks have stopped. */
  public long stoppedFen() {
    return stops.stream()
        .filter(one -> one.answer() == StopAnswer.STOPPED || one.answer() == StopAnswer.PARTLY)
        .mapToLong(StopRequest::stopped)
        .sum();
  }
}
