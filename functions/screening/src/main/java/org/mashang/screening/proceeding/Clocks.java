package org.mashang.screening.proceeding;

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
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

/**
 * The clocks of a case at one moment, all derived from its state. Nothing follows from the lapse of
 * any of them; they are for people to see. A period that ends on a rest day ends on the next
 * workday, but not for somebody in custody (刑诉法 105).
 */
public final class Clocks {

  private static final int FAST_TRACK_DAYS = 30;
  private static final int SERVICE_DAYS = 2;
  private static final int EXTENSION_DAYS = 15;
  private static final int FAST_DAYS = 10;

  private final Dossier on;
  private final Instant now;

  public Clocks(Dossier on, Instant now) {
    this.on = on;
    this.now = now;
  }

  LocalDate today() {
    return Shanghai.day(now);
  }

  /** Every clock that has begun, in the order of the proceeding. */
  public List<Clock> all() {
    List<Clock> clocks = new ArrayList<>();
    Terms terms = on.terms();
    boolean decided = on.decided() != null;
    if (terms.fastTrack() != FastTrack.NOT_APPLIED) {
      LocalDate end = terms.filedOn().plusDays(FAST_TRACK_DAYS);
      clocks.add(
          clock(
              ClockCode.FAST_TRACK,
              ending(terms.filedOn(), end, "自立案之日起三十日；只约束符合快速办理条件的案件"),
              decided));
    }
    LocalDate back = terms.sentBackOn();
    if (terms.referral() == Referral.TRANSFERRED && back == null) {
      clocks.add(clock(ClockCode.REVIEW, review(terms), decided));
    }
    LocalDate screened = terms.screenedOn();
    if (screened != null) {
      clocks.add(
          clock(
              ClockCode.SERVICE,
              Period.workingDays(screened, SERVICE_DAYS, "PPR-351"),
              terms.opinionOn() != null || decided));
    }
    if (back != null) {
      clocks.add(
          clock(ClockCode.SUPPLEMENT, ending(back, back.plusMonths(1), "自退回之日起一个月"), decided));
    }
    return clocks;
  }

  /** The open clock that ends first; empty if there is none. */
  public Optional<Clock> next() {
    return on.position() == Stage.CLOSED
        ? Optional.empty()
        : all().stream().filter(Clock::open).min(Comparator.comparing(Clock::dueOrNever));
  }

  /**
   * When the procuratorate is over a time of its own; empty if none runs. What the police are asked
   * for is not its, and the thirty days of the fast track run at the police and at court as well:
   * they count where it was applied, while the procuratorate has the case.
   */
  public Optional<Instant> organDue() {
    return all().stream()
        .filter(clock -> clock.open() && binds((ClockCode) clock.code()))
        .map(Clock::expiresAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  private boolean binds(ClockCode code) {
    return switch (code) {
      case REVIEW, SERVICE -> true;
      case FAST_TRACK ->
          on.terms().fastTrack() == FastTrack.APPLIED
              && on.terms().referral() == Referral.TRANSFERRED
              && on.terms().sentBackOn() == null;
      case SUPPLEMENT -> false;
    };
  }

  public Optional<Clock> find(ClockCode code) {
    return all().stream().filter(clock -> clock.code() == code).findFirst();
  }

  /** Open clocks that have run out and are not on record yet. */
  public List<Clock> passed() {
    return all().stream()
        .filter(clock -> clock.state() == Clock.State.OVERDUE)
        .filter(clock -> !on.reminded().contains(mark(clock.code().name(), clock.due())))
        .toList();
  }

  static String mark(String code, @org.jspecify.annotations.Nullable LocalDate due) {
    return code + " " + due;
  }

  private Period review(Terms terms) {
    LocalDate received = terms.receivedOn();
    if (terms.fastTrack() == FastTrack.APPLIED) {
      int days = terms.extended() ? EXTENSION_DAYS : FAST_DAYS;
      return ending(received, received.plusDays(days), "自收到之日起" + days + "日，犯罪嫌疑人认罪认罚、适用速裁程序");
    }
    LocalDate month = received.plusMonths(1);
    return terms.extended()
        ? ending(received, month.plusDays(EXTENSION_DAYS), "自收到之日起一个月，延长十五日")
        : ending(received, month, "自收到之日起一个月");
  }

  private Period ending(LocalDate start, LocalDate end, String how) {
    if (on.terms().inCustody()) {
      return Period.until(start, end, how + "，犯罪嫌疑人在押，遇节假日不顺延");
    }
    LocalDate rolled = WorkingCalendar.china().rollForward(end);
    return Period.until(start, rolled, rolled.equals(end) ? how : how + "，末日是节假日，顺延到之后的第一个工作日");
  }

  private Clock clock(ClockCode code, Period period, boolean met) {
    return Clock.of(code, period, met, now, code.articles());
  }
}
