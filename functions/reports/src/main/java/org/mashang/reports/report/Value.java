package org.mashang.reports.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that is shown.
 *
 * @param number in the indicator's unit; null if there is nothing to reckon with, or if it is
 *     withheld
 * @param withheld whether it is kept back, because few people stand behind it
 */
public record Value(@Nullable BigDecimal number, boolean withheld) {

  /** Nothing to reckon with. */
  public static final Value NONE = new Value(null, false);

  /** Kept back (不予公布). */
  public static final Value WITHHELD = new Value(null, true);

  public static Value of(BigDecimal number) {
    return new Value(number, false);
  }
}
