package org.mashang.notices.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.notice.NoticeAttempt;
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
 */
public record Notice(
    NoticeOrder order,
    long version,
    NoticeState state,
    Instant due,
    List<NoticeAttempt> attempts,
    @Nullable Again again) {

  /**
   * How long whoever sends it has it alone; after that the sender is taken for dead. Longer after
   * each failure: what kills its senders is not tried every two minutes for days.
   */
  public static final Duration ALONE = Duration.ofMinutes(2);

  /** How long it is tried before a person decides: a provider may be away for a day, or for two. */
  public static final Duration TRIED = Duration.ofDays(3);

  public Notice {
    attempts = List.copyOf(attempts);
  }

  /**
   * A person's order to send again what was given up.
   *
   * @param by id of the officer
   */
  public record Again(Instant at, String by, String name, String reason) {}

  /** As it is ordered. */
  public static Notice of(NoticeOrder order) {
    return new Notice(order, 1, NoticeState.WAITING, order.at(), List.of(), null);
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
    return new Notice(order, version + 1, state, until, attempts, again);
  }

  /** Somebody tries now, and nobody else for a while. */
  public Notice begun(String provider, Instant now) {
    List<NoticeAttempt> all = settled();
    all.add(new NoticeAttempt(all.size() + 1, now, provider, Result.BEGUN, "", ""));
    return new Notice(
        order, version + 1, state, now.plus(ALONE.multipliedBy(1L + failures())), all, again);
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
   * What the try came to.
   *
   * @param pause how long to wait before the next, where there is one
   */
  public Notice ended(Result result, String code, String receipt, Instant now, Duration pause) {
    List<NoticeAttempt> all = new ArrayList<>(attempts);
    all.set(all.size() - 1, all.getLast().ended(result, code, receipt));
    boolean over = now.plus(pause).isAfter(since().plus(TRIED));
    NoticeState then =
        switch (result) {
          case TAKEN -> NoticeState.SENT;
          case REFUSED -> NoticeState.GIVEN_UP;
          case FAILED, UNKNOWN -> over ? NoticeState.GIVEN_UP : NoticeState.WAITING;
          case BEGUN -> throw new IllegalArgumentException("no end");
        };
    Instant next = then == NoticeState.WAITING ? now.plus(pause) : now;
    return new Notice(order, version + 1, then, next, all, again);
  }

  /** Whether it has been tried for as long as it may be. */
  public boolean overdue(Instant now) {
    return waits() && now.isAfter(since().plus(TRIED));
  }

  /** Nobody tries any more. */
  public Notice abandoned(Instant now) {
    return new Notice(order, version + 1, NoticeState.GIVEN_UP, now, settled(), again);
  }

  /** A person has it sent again. */
  public Notice again(Again order) {
    return new Notice(this.order, version + 1, NoticeState.WAITING, order.at(), settled(), order);
  }
}
