package org.mashang.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mashang.casework.Refusal;

/**
 * A command on an existing case, and what must hold for it.
 *
 * @param given who, when and under which id
 * @param seen the version the caller has seen; empty for the system, which acts on what it finds
 * @param guard looks at the state before anything else, repetitions included: whether the caller
 *     may know of the case at all
 * @param command the command, made from the state and the next numbers of the series; pure, for it
 *     is made again at every try
 * @param series the series of numbers (编号) it may draw from, for example {@code 330800N1#2026};
 *     empty if it draws none
 * @param also other writes that take effect with the command or not at all
 */
public record Order<S, C>(
    Given given,
    OptionalLong seen,
    Function<S, Optional<Refusal>> guard,
    BiFunction<S, Numbers, C> command,
    Optional<String> series,
    List<Also> also) {

  public Order {
    if (series.isPresent() && series.get().isBlank()) {
      throw new IllegalArgumentException("a series has a name");
    }
    also = List.copyOf(also);
  }

  /** An order that draws no number. */
  public Order(
      Given given,
      OptionalLong seen,
      Function<S, Optional<Refusal>> guard,
      Function<S, C> command,
      List<Also> also) {
    this(given, seen, guard, (state, numbers) -> command.apply(state), Optional.empty(), also);
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

  /**
   * A command on the case as it stands that may take the next number of a series. The number is
   * given out if the command takes effect and only then: no gap, no double.
   */
  public static <S, C> Order<S, C> drawing(
      String series, Given given, BiFunction<S, Numbers, C> command) {
    return new Order<>(
        given,
        OptionalLong.empty(),
        state -> Optional.empty(),
        command,
        Optional.of(series),
        List.of());
  }

  /** The same, only on the version the caller has seen. */
  public Order<S, C> onlyOn(long seen) {
    return new Order<>(given, OptionalLong.of(seen), guard, command, series, also);
  }

  /** The same, only for a caller who passes the guard. */
  public Order<S, C> guardedBy(Function<S, Optional<Refusal>> guard) {
    return new Order<>(given, seen, guard, command, series, also);
  }

  /** The same with further writes. */
  public Order<S, C> along(List<Also> also) {
    return new Order<>(given, seen, guard, command, series, also);
  }

  /** The same, on the case as it stands: whoever comes first has it, whatever was seen. */
  public Order<S, C> onWhatever() {
    return new Order<>(given, OptionalLong.empty(), guard, command, series, also);
  }

  /** The same with a command that the system completes from the state. */
  public Order<S, C> giving(Function<S, C> completed) {
    return new Order<>(
        given, seen, guard, (state, numbers) -> completed.apply(state), series, also);
  }

  /** The same with a command that takes a number of a series; see {@link #drawing}. */
  public Order<S, C> drawingFrom(String from, BiFunction<S, Numbers, C> completed) {
    return new Order<>(given, seen, guard, completed, Optional.of(from), also);
  }
}
