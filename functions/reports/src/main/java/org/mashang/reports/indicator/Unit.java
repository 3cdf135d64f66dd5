package org.mashang.reports.indicator;

/** What an indicator is counted in. */
public enum Unit {
  /** Cases, orders, warnings (件). */
  CASES("件", 0),
  /** Times something was done (次). */
  TIMES("次", 0),
  /** Of a hundred (%). */
  PERCENT("%", 1),
  /** Yuan (元). */
  YUAN("元", 2),
  MINUTES("分钟", 0),
  HOURS("小时", 1),
  DAYS("天", 0),
  WORKING_DAYS("个工作日", 0);

  private final String label;
  private final int scale;

  Unit(String label, int scale) {
    this.label = label;
    this.scale = scale;
  }

  public String label() {
    return label;
  }

  /** How many digits are kept behind the point. */
  public int scale() {
    return scale;
  }
}
