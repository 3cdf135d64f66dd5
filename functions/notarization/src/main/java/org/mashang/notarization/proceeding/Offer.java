package org.mashang.notarization.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/**
 * A work order at one office (工单).
 *
 * @param number counts the order's work orders from 1
 * @param until until when the office may take it; null until it has arrived there
 * @param reason why it came back; empty unless it did
 */
public record Offer(
    int number,
    String office,
    String officeName,
    Instant sentAt,
    @Nullable Instant until,
    State state,
    Personal reason) {

  /** How a work order stands. */
  public enum State {
    SENT("已发出"),
    DELIVERED("等待接单"),
    RETURNED("已退回"),
    EXPIRED("超时未接"),
    TAKEN("已接单"),
    GONE("已由其他公证处接单"),
    ENDED("事项已经办结");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whether the office may still take it, the time apart. */
  public boolean stands() {
    return state == State.SENT || state == State.DELIVERED;
  }

  Offer with(State now) {
    return new Offer(number, office, officeName, sentAt, until, now, reason);
  }

  Offer delivered(Instant end) {
    return new Offer(number, office, officeName, sentAt, end, State.DELIVERED, reason);
  }

  Offer returned(Personal why) {
    return new Offer(number, office, officeName, sentAt, until, State.RETURNED, why);
  }
}
