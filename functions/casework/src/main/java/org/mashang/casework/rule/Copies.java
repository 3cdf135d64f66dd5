package org.mashang.casework.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of lists that came from outside: what is missing is an empty list. */
public final class Copies {

  private Copies() {}

  public static <T> List<T> of(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  /** A list with one more at its end. */
  public static <T> List<T> plus(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /** A list with the element at an index replaced. */
  public static <T> List<T> with(List<T> list, int index, T one) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, one);
    return List.copyOf(copy);
  }
}
