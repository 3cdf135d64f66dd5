package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.List;

/** The amounts at which the law changes its mind: 80 and 150 from, 180 above. */
final class Limits {

  private static final List<BigDecimal> FROM =
      List.of(BigDecimal.valueOf(80), BigDecimal.valueOf(150));
  private static final BigDecimal ABOVE = BigDecimal.valueOf(180);

  private Limits() {}

  /** Whether the law treats the two differently. */
  static boolean between(BigDecimal one, BigDecimal other) {
    return side(one) != side(other);
  }

  private static int side(BigDecimal value) {
    int side = value.compareTo(ABOVE) > 0 ? 1 : 0;
    for (BigDecimal from : FROM) {
      side += value.compareTo(from) >= 0 ? 1 : 0;
    }
    return side;
  }
}
