package org.mashang.print.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one kind in a diagram.
 *
 * @param name as the legend says it; blank if there is nothing to tell apart
 * @param values null where there is none, which is shown as a gap and not as zero
 */
public record Series(String name, List<@Nullable Double> values) {

  /** Beyond this a double does not count in ones. */
  private static final double MOST = 1e15;

  /**
   * @throws IllegalArgumentException for what is no number, and beyond a thousand million million
   */
  public Series {
    values = Collections.unmodifiableList(new ArrayList<>(values));
    for (Double value : values) {
      if (value != null && !(Math.abs(value) <= MOST)) {
        throw new IllegalArgumentException(name + ": " + value + " cannot be drawn");
      }
    }
  }
}
