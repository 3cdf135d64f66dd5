package org.mashang.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter that somebody brings and a named person decides by law: what may happen next, and what
 * has happened. Both functions are pure: the same arguments give the same answer, and nothing else
 * is read or written.
 *
 * @param <S> the state, an immutable record
 * @param <C> the commands, a sealed interface of records
 * @param <E> the events, a sealed interface of records
 */
public interface Proceeding<S, C, E> {

  /**
   * What follows from a command.
   *
   * @param state what is known of the case; null before its first event
   * @param now the instant at which the command reached the system
   * @return at least one event, or the reason why the law does not allow the command
   */
  Decision<E> decide(@Nullable S state, C command, Actor actor, Instant now);

  /**
   * The state after one more event. Never refuses: an event has happened.
   *
   * @param happened who caused the event and when
   */
  S evolve(@Nullable S state, E event, Happened happened);
}
