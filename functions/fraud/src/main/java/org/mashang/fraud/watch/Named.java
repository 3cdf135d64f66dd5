package org.mashang.fraud.watch;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The district a signal names.
 *
 * @param division its code, six digits
 * @param at second of the epoch of that signal
 */
public record Named(String division, long at) {

  private static final Comparator<Named> LATEST =
      Comparator.comparingLong(Named::at).thenComparing(Named::division);

  /** The one of the later signal; of one second the greater code, so that arrival never decides. */
  public static @Nullable Named later(@Nullable Named one, @Nullable Named other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return LATEST.compare(one, other) >= 0 ? one : other;
  }
}
