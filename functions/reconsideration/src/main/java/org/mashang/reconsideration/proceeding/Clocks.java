package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Period;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.ClockCode;
import org.mashang.reconsideration.term.Outcome;
import org.mashang.reconsideration.term.Stage;

/**
 * The periods of a case at one moment, all derived from its state. A period is open until what it
 * is for has happened; nothing follows from its lapse but what the law says (30(3), 31(2), 41(5),
 * 70).
 */
public final class Clocks {

  private static final Set<ClockCode> ORGANS =
      EnumSet.of(
          ClockCode.SEND,
          ClockCode.SEND_SIMPLIFIED,
          ClockCode.DECISION,
          ClockCode.DECISION_SIMPLIFIED);

  private final Case on;
  private final Instant now;
  private final LocalDate today;

  public Clocks(Case on, Instant now) {
    this.on = on;
    this.now = now;
    this.today = Shanghai.day(now);
  }

  LocalDate today() {
    return today;
  }

  /** Every period that has begun, in the order of the proceeding. */
  public List<Clock> all() {
    List<Clock> clocks = new ArrayList<>();
    add(clocks, review());
    add(clocks, supplement());
    add(clocks, send());
    add(clocks, answer());
    add(clocks, hearing());
    add(clocks, suspensionLimit());
    add(clocks, decision());
    add(clocks, performance());
    add(clocks, lawsuit());
    return clocks;
  }

  /**
   * The open period that ends first and that the organ has to watch; empty if there is none. The
   * applicant's time to sue is shown, not watched.
   */
  public Optional<Clock> next() {
    return all().stream()
        .filter(clock -> clock.open() && clock.code() != ClockCode.LAWSUIT)
        .filter(clock -> clock.due() != null)
        .min(Comparator.comparing(Clock::dueOrNever));
  }

  /**
   * When the organ is over its own time to send the copy (48, 54) or to decide (62); empty while
   * neither runs. What an applicant or a respondent lets pass is not the organ's; a review that is
   * over ends in acceptance (30(3)).
   */
  public Optional<Instant> organDue() {
    return all().stream()
        .filter(clock -> clock.open() && ORGANS.contains(clock.code()))
        .map(Clock::expiresAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** Five working days to accept or refuse (30(1), 31(3)). */
  @Nullable Clock review() {
    boolean met = on.position() != Stage.RECEIVED;
    return clock(ClockCode.REVIEW, reviewDeadline(), met);
  }

  /** Its last day: the case counts as accepted from that day if it passes (30(3)). */
  LocalDate reviewDue() {
    LocalDate due = reviewDeadline().due();
    return due == null ? on.review().startedOn() : due;
  }

  boolean reviewOver() {
    return over(reviewDeadline());
  }

  private Period reviewDeadline() {
    return Period.workingDays(on.review().startedOn(), 5, "ARL-30(1)");
  }

  /** Ten working days from the notice, or as extended (31(2)). */
  @Nullable Clock supplement() {
    Period period = supplementDeadline();
    return period == null
        ? null
        : clock(ClockCode.SUPPLEMENT, period, on.position() != Stage.SUPPLEMENT);
  }

  boolean supplementOver() {
    Period period = supplementDeadline();
    return period != null && over(period);
  }

  private @Nullable Period supplementDeadline() {
    LocalDate told = on.served(DocumentKind.SUPPLEMENT_NOTICE, PartyRef.APPLICANT);
    if (told == null) {
      return null;
    }
    LocalDate extended = on.review().extendedUntil();
    return extended == null
        ? Period.workingDays(told, 10, "ARL-31(2)")
        : Period.until(told, extended, "经准许延长至" + Papers.day(extended));
  }

  /** Seven or three working days to send the copy (48, 54). */
  @Nullable Clock send() {
    Acceptance accepted = on.acceptance();
    if (accepted == null || (on.ending() != null && on.exchange().sentOn() == null)) {
      return null;
    }
    boolean ordinary = accepted.ordinary();
    return clock(
        ordinary ? ClockCode.SEND : ClockCode.SEND_SIMPLIFIED,
        Period.workingDays(
            accepted.on(), ordinary ? 7 : 3, ordinary ? "ARL-48" : "ARL-54", spans(on.pauses())),
        on.exchange().sentOn() != null);
  }

  /** Ten or five working days for the answer, from its receipt (48, 54). */
  @Nullable Clock answer() {
    Period period = answerDeadline();
    if (period == null || (on.ending() != null && on.exchange().answeredOn() == null)) {
      return null;
    }
    ClockCode code = ordinary() ? ClockCode.ANSWER : ClockCode.ANSWER_SIMPLIFIED;
    return clock(code, period, on.exchange().answeredOn() != null || on.exchange().missed());
  }

  boolean answerOver() {
    Period period = answerDeadline();
    return period != null && over(period);
  }

  /** The last day for the answer; null if the copy has not been served. */
  @Nullable LocalDate answerDue() {
    Period period = answerDeadline();
    return period == null ? null : period.due();
  }

  private @Nullable Period answerDeadline() {
    LocalDate served = on.served(DocumentKind.ANSWER_NOTICE, PartyRef.RESPONDENT);
    if (served == null) {
      return null;
    }
    return Period.workingDays(
        served, ordinary() ? 10 : 5, ordinary() ? "ARL-48" : "ARL-54", spans(on.pauses()));
  }

  /** Five working days between the notice and the hearing (51(1)); due is the hearing's day. */
  @Nullable Clock hearing() {
    Hearings.Called called = on.hearings().called();
    if (called == null || on.ending() != null) {
      return null;
    }
    return clock(
        ClockCode.HEARING,
        Period.until(
            called.toldOn(),
            called.at().toLocalDate(),
            Papers.day(called.toldOn()) + "通知，" + Papers.moment(called.at()) + "举行"),
        false);
  }

  /** The first day a hearing may take place if the parties are told today. */
  Period hearingNotice() {
    return Period.workingDays(today, 5, "ARL-51(1)");
  }

  /** Sixty days of a suspension by items 1, 2 or 4 of 39(1) (41(5)). */
  @Nullable Clock suspensionLimit() {
    Period period = suspensionDeadline();
    return period == null ? null : clock(ClockCode.SUSPENSION_LIMIT, period, false);
  }

  boolean suspendedSixtyDays() {
    Period period = suspensionDeadline();
    return period != null && over(period);
  }

  private @Nullable Period suspensionDeadline() {
    Pause pause = on.pause();
    if (pause == null) {
      return null;
    }
    return switch (pause.ground()) {
      case PERSON_DIED, PERSON_INCAPABLE, ORGANISATION_ENDED ->
          Period.calendarDays(pause.since(), 60, "ARL-41(5)");
      default -> null;
    };
  }

  /** Sixty or thirty days to decide, without the pauses, with the extension (62). */
  public @Nullable Clock decision() {
    Acceptance accepted = on.acceptance();
    return accepted == null
        ? null
        : clock(
            accepted.ordinary() ? ClockCode.DECISION : ClockCode.DECISION_SIMPLIFIED,
            decisionDeadline(accepted),
            on.ending() != null);
  }

  boolean decisionOver() {
    Acceptance accepted = on.acceptance();
    return accepted != null && over(decisionDeadline(accepted));
  }

  /** The last day to decide; null while suspended. */
  static @Nullable LocalDate decisionDue(Acceptance accepted, List<Pause> pauses) {
    return decisionDeadline(accepted, pauses).due();
  }

  private Period decisionDeadline(Acceptance accepted) {
    return decisionDeadline(accepted, on.pauses());
  }

  private static Period decisionDeadline(Acceptance accepted, List<Pause> pauses) {
    return Period.calendarDays(
        accepted.on(),
        accepted.ordinary() ? 60 : 30,
        accepted.ordinary() ? "ARL-62(1)" : "ARL-62(2)",
        accepted.extensionDays(),
        spans(pauses));
  }

  /** The time a decision gives the respondent, from its service (66, 77). */
  @Nullable Clock performance() {
    Ending ending = on.ending();
    Integer days = ending == null ? null : ending.performWithinDays();
    LocalDate served = finalServed(PartyRef.RESPONDENT);
    if (ending == null || days == null || served == null) {
      return null;
    }
    return clock(
        ClockCode.PERFORMANCE, Period.calendarDays(served, days, "ARL-77"), ending.performed());
  }

  /** Fifteen days for the applicant to sue (34, and for every decision). */
  @Nullable Clock lawsuit() {
    Ending ending = on.ending();
    LocalDate served = finalServed(PartyRef.APPLICANT);
    if (ending == null || served == null || !suable(ending.outcome())) {
      return null;
    }
    boolean decided = ending.outcome() == Outcome.DECIDED;
    String article = decided ? "ARL-10" : "ARL-34";
    return clock(
        ClockCode.LAWSUIT,
        Period.calendarDays(served, 15, article),
        false,
        List.of(article, "CPL-85"));
  }

  boolean lawsuitOver() {
    Clock clock = lawsuit();
    return clock != null && clock.state() == Clock.State.OVERDUE;
  }

  private static boolean suable(Outcome outcome) {
    return switch (outcome) {
      case REFUSED, PASSED_ON, DISMISSED, DECIDED -> true;
      case ABANDONED, TERMINATED, MEDIATED -> false;
    };
  }

  private @Nullable LocalDate finalServed(String party) {
    Issued paper = on.finalPaper().orElse(null);
    return paper == null ? null : paper.servedOn(party);
  }

  private boolean ordinary() {
    Acceptance accepted = on.acceptance();
    return accepted == null || accepted.ordinary();
  }

  private boolean over(Period period) {
    return period.over(now);
  }

  private Clock clock(ClockCode code, Period period, boolean met) {
    return clock(code, period, met, code.articles());
  }

  private Clock clock(ClockCode code, Period period, boolean met, List<String> articles) {
    return Clock.of(code, period, met, now, articles);
  }

  private static List<org.mashang.casework.time.Pause> spans(List<Pause> pauses) {
    return pauses.stream()
        .map(
            pause ->
                new org.mashang.casework.time.Pause(
                    pause.since(), pause.until(), pause.ground().label(), pause.toldOn()))
        .toList();
  }

  private static void add(List<Clock> clocks, @Nullable Clock clock) {
    if (clock != null) {
      clocks.add(clock);
    }
  }
}
