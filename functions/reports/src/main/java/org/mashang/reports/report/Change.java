package org.mashang.reports.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mashang.reports.indicator.Indicator;
import org.mashang.reports.indicator.Unit;

/**
 * How an indicator has changed against what it is compared with.
 *
 * @param weight how far beyond what chance alone would do; 2 is seldom chance
 * @param where the division that has most of it; null if none stands out
 */
record Change(
    Indicator indicator, BigDecimal now, BigDecimal before, double weight, @Nullable String where) {

  boolean notable() {
    return weight >= 2;
  }

  /** For example: 收到复议申请 41 件，比上月多 12 件（41%），主要在柯城区。 */
  String sentence(String than) {
    BigDecimal difference = now.subtract(before);
    String part =
        before.signum() == 0
            ? ""
            : "（"
                + difference
                    .abs()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(before, 0, RoundingMode.HALF_UP)
                + "%）";
    return indicator.name()
        + said(now)
        + "，比"
        + than
        + (difference.signum() > 0 ? "多" : "少")
        + said(difference.abs())
        + part
        + (where == null ? "" : "，主要在" + where)
        + "。";
  }

  private String said(BigDecimal number) {
    if (indicator.unit() == Unit.YUAN) {
      BigDecimal tenThousands = number.divide(BigDecimal.valueOf(10_000), 1, RoundingMode.HALF_UP);
      return " " + tenThousands.toPlainString() + " 万元";
    }
    return " " + number.toPlainString() + " " + indicator.unit().label();
  }
}
