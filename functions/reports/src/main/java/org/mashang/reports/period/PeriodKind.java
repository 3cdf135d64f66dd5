package org.mashang.reports.period;

/** How often a report comes. */
public enum PeriodKind {
  /** A brief each morning (日报). */
  DAILY("日报", 7),
  /** From Monday to Sunday (周报). */
  WEEKLY("周报", 4),
  MONTHLY("月报", 3),
  QUARTERLY("季报", 2),
  YEARLY("年报", 1);

  private final String label;
  private final int looksBack;

  PeriodKind(String label, int looksBack) {
    this.label = label;
    this.looksBack = looksBack;
  }

  public String label() {
    return label;
  }

  /** How many finished periods are looked at: those missed are made up, those changed revised. */
  public int looksBack() {
    return looksBack;
  }
}
