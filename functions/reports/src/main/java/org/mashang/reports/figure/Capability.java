package org.mashang.reports.figure;

import java.util.Locale;

/** The city's services whose figures are reported, in the order of a report. */
public enum Capability {
  /** Administrative reconsideration (行政复议). */
  RECONSIDERATION("行政复议"),
  /** Notarization (公证). */
  NOTARIZATION("公证"),
  /** Screening of drunk-driving cases (危险驾驶案件筛查). */
  SCREENING("案件筛查"),
  /** Fraud warnings (涉诈预警). */
  FRAUD("反诈预警");

  private final String label;

  Capability(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** As measures begin: {@code reconsideration}. */
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean counts(Line line) {
    return line.capability().equals(prefix());
  }
}
