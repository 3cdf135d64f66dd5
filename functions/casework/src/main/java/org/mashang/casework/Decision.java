package org.mashang.casework;

import java.util.List;

/** What {@link Proceeding#decide} answers. */
public sealed interface Decision<E> {

  /** The command takes effect: these events, in this order, all or none. Never empty. */
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a command that takes effect has at least one event");
      }
    }
  }

  /** The command has no effect, and why. */
  record Refused<E>(Refusal refusal) implements Decision<E> {}

  /** The command takes effect. */
  @SafeVarargs
  static <E> Decision<E> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  /** The command has no effect. */
  static <E> Decision<E> refuse(Refusal refusal) {
    return new Refused<>(refusal);
  }
}
