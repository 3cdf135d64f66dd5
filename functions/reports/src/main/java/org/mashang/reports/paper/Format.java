package org.mashang.reports.paper;

import java.util.Locale;

/** What a report is kept as. */
public enum Format {
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** With its point. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
