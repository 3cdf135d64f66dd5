package org.mashang.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mashang.casework.Refusal;

/**
 * A command on an existing case, and what must hold for it.
 *
 * @param given who, when and under which id
 * @param seen the version the caller has seen; empty for the system, which acts on what it finds
 * @param guard looks at the state before anything else, repetitions included: whether the caller
 *     may know of the case at all
 * @param command the command, made from the state
 * @param also other writes that take effect with the command or not at all
 */
public record Order<S, C>(
    Given given,
    OptionalLong seen,
    Function<S, Optional<Refusal>> guard,
    Function<S, C> command,
    List<Also> also) {

  public Order {
    also = List.copyOf(also);
  }

  /** A command of somebody who has seen a version of the case. */
  public static <S, C> Order<S, C> on(long seen, Given given, C command) {
    return new Order<>(
        given, OptionalLong.of(seen), state -> Optional.empty(), state -> command, List.of());
  }

  /** A command on the case as it stands. */
  public static <S, C> Order<S, C> now(Given given, C command) {
    return new Order<>(
        given, OptionalLong.empty(), state -> Optional.empty(), state -> command, List.of());
  }

  /** The same, only for a caller who passes the guard. */
  public Order<S, C> guardedBy(Function<S, Optional<Refusal>> guard) {
    return new Order<>(given, seen, guard, command, also);
  }

  /** The same with further writes. */
  public Order<S, C> along(List<Also> also) {
    return new Order<>(given, seen, guard, command, also);
  }
}
