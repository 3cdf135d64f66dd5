package org.mashang.notices.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeAttempt.Report;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;

/**
 * A notice. Each change gives a new one; nothing here sends anything.
 *
 * @param version counts its changes, from 1
 * @param due when it is to be looked at next; its end if it waits no longer
 * @param attempts oldest first
 * @param again who had it sent again last; null if nobody
 * @param way which of the order's ways is tried
 */
public record Notice(
    NoticeOrder order,
    long version,
    NoticeState state,
    Instant due,
    List<NoticeAttempt> attempts,
    @Nullable Again again,
    int way) {

  /**
   * How long whoever sends it has it alone; after that the sender is taken for dead. Longer after
   * each failure: what kills its senders is not tried every two minutes for days.
   */
  public static final Duration ALONE = Duration.ofMinutes(2);

  /** How long it is tried before a person decides: a provider may be away for a day, or for two. */
  public static final Duration TRIED = NoticeOrder.NEWS;

  /** In the order of what they tell of. */
  public static final Comparator<Notice> OLDEST_FIRST =
      Comparator.<Notice, Instant>comparing(one -> one.order().at()).thenComparing(Notice::id);

  public Notice {
    attempts = List.copyOf(attempts);
  }

  /**
   * A person's order to send again what was given up.
   *
   * @param by id of the officer
   */
  public record Again(Instant at, String by, String name, String reason) {}

  /**
   * As it is ordered.
   *
   * @param due when it may go out at the earliest
   */
  public static Notice of(NoticeOrder order, Instant due) {
    return new Notice(order, 1, NoticeState.WAITING, due, List.of(), null, 0);
  }

  /** How the person is to be told now. */
  public NoticeOrder.Way told() {
    return order.ways().get(way);
  }

  /** Whether somebody is about to send it. */
  public boolean claimed(Instant now) {
    return !attempts.isEmpty() && attempts.getLast().result() == Result.BEGUN && due.isAfter(now);
  }

  /** Whether that try is still its last one and nothing has come of it yet. */
  public boolean tries(NoticeAttempt begun) {
    return !attempts.isEmpty() && attempts.getLast().equals(begun);
  }

  /** Whether it tells of something earlier in the same case. */
  public boolean before(Notice other) {
    return order.caseId().equals(other.order.caseId()) && OLDEST_FIRST.compare(this, other) < 0;
  }

  public String id() {
    return order.id();
  }

  public boolean waits() {
    return state == NoticeState.WAITING;
  }

  /** How often in a row it has not worked, since a person last had it sent. */
  public int failures() {
    Instant from = since();
    return (int)
        attempts.stream()
            .filter(one -> !one.at().isBefore(from))
            .filter(one -> one.result() == Result.FAILED || one.result() == Result.UNKNOWN)
            .count();
  }

  private Instant since() {
    return again == null ? order.at() : again.at();
  }

  /** Not now. */
  public Notice postponed(Instant until) {
    return with(state, until, attempts, again, way);
  }

  /** Somebody tries now, and nobody else for a while. */
  public Notice begun(String provider, Instant now) {
    List<NoticeAttempt> all = settled();
    all.add(NoticeAttempt.begun(all.size() + 1, now, provider));
    return with(state, now.plus(ALONE.multipliedBy(1L + failures())), all, again, way);
  }

  /** Whoever began before and said nothing has died. */
  private List<NoticeAttempt> settled() {
    List<NoticeAttempt> all = new ArrayList<>(attempts);
    if (!all.isEmpty() && all.getLast().result() == Result.BEGUN) {
      all.set(all.size() - 1, all.getLast().ended(Result.UNKNOWN, "DIED", ""));
    }
    return all;
  }

  /**
   * What the try came to. Who does not want to be told in one way is told in the next.
   *
   * @param pause how long to wait before the next, where there is one
   */
  public Notice ended(Result result, String code, String receipt, Instant now, Duration pause) {
    List<NoticeAttempt> all = new ArrayList<>(attempts);
    all.set(all.size() - 1, all.getLast().ended(result, code, receipt));
    boolean over = now.plus(pause).isAfter(since().plus(TRIED));
    boolean another = way + 1 < order.ways().size();
    if (result == Result.REFUSED && another) {
      return with(NoticeState.WAITING, now, all, again, way + 1);
    }
    NoticeState then =
        switch (result) {
          case TAKEN -> NoticeState.SENT;
          case REFUSED -> NoticeState.GIVEN_UP;
          case FAILED, UNKNOWN -> over ? NoticeState.GIVEN_UP : NoticeState.WAITING;
          case BEGUN -> throw new IllegalArgumentException("no end");
        };
    Instant next = then == NoticeState.WAITING ? now.plus(pause) : now;
    return with(then, next, all, again, way);
  }

  /**
   * What the provider says later of a try that it took. Who was not reached is told in the next
   * way, as after a refusal; but news of a try that others have followed is only put on record.
   *
   * @param number of the try
   * @return this, if it says nothing new
   */
  public Notice reported(int number, Report report, Instant now) {
    if (number < 1 || number > attempts.size() || !attempts.get(number - 1).hears(report)) {
      return this;
    }
    List<NoticeAttempt> all = new ArrayList<>(attempts);
    all.set(number - 1, attempts.get(number - 1).reported(report));
    if (report.delivered() || state != NoticeState.SENT || number < attempts.size()) {
      return with(state, due, all, again, way);
    }
    boolean another = way + 1 < order.ways().size();
    return another && !late(now)
        ? with(NoticeState.WAITING, now, all, again, way + 1)
        : with(NoticeState.GIVEN_UP, now, all, again, way);
  }

  /** Whether it has been tried for as long as it may be. */
  public boolean overdue(Instant now) {
    return waits() && late(now);
  }

  private boolean late(Instant now) {
    return now.isAfter(since().plus(TRIED));
  }

  /** Nobody tries any more. */
  public Notice abandoned(Instant now) {
    return with(NoticeState.GIVEN_UP, now, settled(), again, way);
  }

  /** The same in another of the ways; no change until something comes of it. */
  public Notice inWay(int another) {
    return new Notice(order, version, state, due, attempts, again, another);
  }

  /** It is to go by letter: an officer prints and posts it. */
  public Notice toPost(Instant now) {
    return with(NoticeState.TO_POST, now, settled(), again, way);
  }

  /**
   * An officer has posted it.
   *
   * @param by the officer's name and number
   * @param receipt the post's number for it; empty if it has none
   */
  public Notice posted(String by, String receipt, Instant now) {
    List<NoticeAttempt> all = new ArrayList<>(attempts);
    int number = all.size() + 1;
    all.add(new NoticeAttempt(number, now, "letter", Result.TAKEN, "POSTED", receipt, by, null));
    return with(NoticeState.SENT, now, all, again, way);
  }

  /** A person has it sent again. */
  public Notice again(Again order) {
    return with(NoticeState.WAITING, order.at(), settled(), order, 0);
  }

  private Notice with(
      NoticeState state,
      Instant due,
      List<NoticeAttempt> attempts,
      @Nullable Again again,
      int way) {
    return new Notice(order, version + 1, state, due, attempts, again, way);
  }
}
