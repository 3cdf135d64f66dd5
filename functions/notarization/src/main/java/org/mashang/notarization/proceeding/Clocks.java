package org.mashang.notarization.proceeding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Period;
import org.mashang.casework.time.Shanghai;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Outcome;

/**
 * The clocks of an order at one moment, all derived from its state: those of the law beside those
 * of the service promise. Nothing follows from the lapse of any but the one to take it; the rest is
 * for people to see.
 */
public final class Clocks {

  private static final Duration URGENT = Duration.ofHours(2);

  private final Order on;
  private final Instant now;
  private final World world;

  public Clocks(Order on, Instant now, World world) {
    this.on = on;
    this.now = now;
    this.world = world;
  }

  LocalDate today() {
    return Shanghai.day(now);
  }

  /** Every clock that has begun, in the order of the proceeding. */
  public List<Clock> all() {
    List<Clock> clocks = new ArrayList<>();
    on.dispatching().standing().stream()
        .filter(offer -> offer.until() != null)
        .map(this::take)
        .forEach(clocks::add);
    Acceptance accepted = on.acceptance();
    if (accepted != null) {
      boolean met = on.ending() != null;
      clocks.add(clock(ClockCode.STATUTORY, statutory(accepted.on(), on.pauses()), met));
      clocks.add(clock(ClockCode.SERVICE, service(accepted, on.pauses()), met));
      promised(accepted).forEach(clocks::add);
    }
    tellPause().ifPresent(clocks::add);
    Reexamination again = on.reexamination();
    if (again != null) {
      clocks.add(
          clock(
              ClockCode.REEXAMINATION,
              Period.calendarDays(again.requestedOn(), 30, "NPR-63"),
              false));
    }
    return clocks;
  }

  /** The open clock that ends first; empty if there is none. */
  public Optional<Clock> next() {
    return all().stream()
        .filter(clock -> clock.open() && clock.expiresAt() != null)
        .min(Comparator.comparing(Clock::dueOrNever));
  }

  /**
   * When the office is over a time of its own; empty if none runs: papers that the applicant
   * promised are not its.
   */
  public Optional<Instant> organDue() {
    return all().stream()
        .filter(clock -> clock.open() && clock.code() != ClockCode.PROMISED_PAPER)
        .map(Clock::expiresAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** One of the clocks; empty if it has not begun. */
  public Optional<Clock> find(ClockCode code) {
    return all().stream().filter(clock -> clock.code() == code).findFirst();
  }

  /** Fifteen working days from acceptance, without the pauses (30, 规则 35). */
  static Period statutory(LocalDate accepted, List<Interval> pauses) {
    return Period.workingDays(accepted, 15, "NL-30", spans(pauses));
  }

  /** The shorter time that was promised (ZJ-12), likewise without the pauses. */
  static Period service(Acceptance accepted, List<Interval> pauses) {
    return accepted.promiseDays() == 0
        ? sameDay(accepted.on(), pauses)
        : Period.workingDays(accepted.on(), accepted.promiseDays(), "ZJ-12", spans(pauses));
  }

  /** The day of acceptance; if time stood still on it, the first workday on which it runs again. */
  private static Period sameDay(LocalDate accepted, List<Interval> pauses) {
    LocalDate day = accepted;
    for (Interval pause : pauses) {
      if (pause.span().covers(day)) {
        LocalDate to = pause.to();
        if (to == null) {
          return Period.unknown(accepted, "受理当日出证，暂停计时后顺延");
        }
        day = WorkingCalendar.china().rollForward(to);
      }
    }
    return Period.until(accepted, day, day.equals(accepted) ? "受理当日出证" : "受理当日出证，暂停计时后顺延");
  }

  /** Until when an office may take the order from now on. */
  static Instant takeUntil(Request request, Instant now) {
    if (request.urgency() != null) {
      return now.plus(URGENT);
    }
    Period day = Period.workingDays(Shanghai.day(now), 1, "NPR-16");
    Instant end = day.expiresAt();
    return end == null ? now.plus(Duration.ofDays(1)) : end;
  }

  private Clock take(Offer offer) {
    Instant until = Objects.requireNonNull(offer.until());
    return clock(
        ClockCode.TAKE,
        Period.upTo(
            Shanghai.day(offer.sentAt()),
            until,
            offer.officeName() + "应当在" + Wording.moment(until) + "前接单"),
        false);
  }

  /** The party has to be told of a pause promptly (规则 35(2)); we remind on the next workday. */
  private Optional<Clock> tellPause() {
    Interval pause = on.pauses().isEmpty() ? null : on.pauses().getLast();
    return pause == null
        ? Optional.empty()
        : Optional.of(
            clock(
                ClockCode.TELL_PAUSE,
                Period.workingDays(pause.from(), 1, "NPR-35(2)"),
                pause.toldOn() != null || on.ending() != null));
  }

  /**
   * Each promised paper has its own time to follow, as the catalogue says; also after the
   * certificate, but not where none was issued.
   */
  private List<Clock> promised(Acceptance accepted) {
    if (on.ending() != null && on.ending() != Outcome.ISSUED) {
      return List.of();
    }
    return world.matter(on.request()).papers().stream()
        .filter(paper -> paper.commitmentAllowed() && isPromised(paper.id()))
        .map(
            paper ->
                clock(
                    ClockCode.PROMISED_PAPER,
                    Period.workingDays(accepted.on(), paper.commitmentDays(), "NL-27(1)"),
                    false))
        .toList();
  }

  private boolean isPromised(String paper) {
    return on.paper(paper).filter(one -> one.state() == PaperOnFile.State.PROMISED).isPresent();
  }

  private static List<org.mashang.casework.time.Pause> spans(List<Interval> pauses) {
    return pauses.stream().map(Interval::span).toList();
  }

  private Clock clock(ClockCode code, Period period, boolean met) {
    return Clock.of(code, period, met, now, code.articles());
  }
}
