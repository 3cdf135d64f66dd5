package org.mashang.platform.store;

import java.util.function.Function;
import org.mashang.casework.Proceeding;
import org.mashang.casework.tally.Tally;

/**
 * One kind of case, as the store must know it.
 *
 * @param proceeding its law
 * @param state the class of its state
 * @param event the sealed interface of its events
 * @param placement where a case in some state is found
 * @param companions what else is written when its state changes
 * @param tally what is counted of its events
 */
public record Kind<S, C, E>(
    Proceeding<S, C, E> proceeding,
    Class<S> state,
    Class<E> event,
    Function<S, Placement> placement,
    Companions<S> companions,
    Tally<S, E> tally) {

  /** A kind of case whose rows are all its own. */
  public Kind(
      Proceeding<S, C, E> proceeding,
      Class<S> state,
      Class<E> event,
      Function<S, Placement> placement) {
    this(proceeding, state, event, placement, Companions.none());
  }

  /** A kind of case of which nothing is counted. */
  public Kind(
      Proceeding<S, C, E> proceeding,
      Class<S> state,
      Class<E> event,
      Function<S, Placement> placement,
      Companions<S> companions) {
    this(proceeding, state, event, placement, companions, Tally.none());
  }

  /** The same, counted. */
  public Kind<S, C, E> counting(Tally<S, E> what) {
    return new Kind<>(proceeding, state, event, placement, companions, what);
  }
}
