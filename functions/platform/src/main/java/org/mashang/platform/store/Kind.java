package org.mashang.platform.store;

import java.util.function.Function;
import org.mashang.casework.Proceeding;

/**
 * One kind of case, as the store must know it.
 *
 * @param proceeding its law
 * @param state the class of its state
 * @param event the sealed interface of its events
 * @param placement where a case in some state is found
 * @param companions what else is written when its state changes
 */
public record Kind<S, C, E>(
    Proceeding<S, C, E> proceeding,
    Class<S> state,
    Class<E> event,
    Function<S, Placement> placement,
    Companions<S> companions) {

  /** A kind of case whose rows are all its own. */
  public Kind(
      Proceeding<S, C, E> proceeding,
      Class<S> state,
      Class<E> event,
      Function<S, Placement> placement) {
    this(proceeding, state, event, placement, Companions.none());
  }
}
