package org.mashang.casework.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;

/**
 * What is counted of an event. A pure function, asked once, when the event is written: the answer
 * stays with the event, so that whoever counts needs neither the law nor a key, and a recount of
 * the history gives the same figures.
 *
 * @param <S> the state of a case
 * @param <E> its events
 */
@FunctionalInterface
public interface Tally<S, E> {

  /**
   * What an event adds to the figures, on the day it happened.
   *
   * @param before the case before it; null if it opens the case
   * @param after the case with it
   */
  List<Count> of(@Nullable S before, E event, S after, Happened happened);

  /** For a kind of case of which nothing is counted. */
  static <S, E> Tally<S, E> none() {
    return (before, event, after, happened) -> List.of();
  }
}
