package org.mashang.platform.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the calendar, from 1900 to 2200. */
public final class DateField {

  private final Fields.Asked asked;
  private boolean required;
  private LocalDate latest = LocalDate.of(2200, 12, 31);
  private LocalDate earliest = LocalDate.of(1900, 1, 1);

  DateField(Fields.Asked asked) {
    this.asked = asked;
  }

  public DateField required() {
    required = true;
    return this;
  }

  /** Not later than, for example today for what has happened. */
  public DateField notAfter(LocalDate day) {
    latest = day;
    return this;
  }

  /** Not earlier than. */
  public DateField notBefore(LocalDate day) {
    earliest = day;
    return this;
  }

  /** The day; null if it is not filled in or faulty. */
  public @Nullable LocalDate orNull() {
    if (asked.absent() || (asked.node().isTextual() && asked.node().textValue().isBlank())) {
      if (required) {
        asked.fault("REQUIRED", "请填写日期。");
      }
      return null;
    }
    LocalDate day = parse();
    if (day == null) {
      asked.fault("NOT_A_DATE", "日期应写作 2026-03-02 的形式，并且确有此日。");
      return null;
    }
    if (day.isAfter(latest)) {
      asked.fault("TOO_LATE", "日期不能晚于" + latest + "。");
      return null;
    }
    if (day.isBefore(earliest)) {
      asked.fault("TOO_EARLY", "日期不能早于" + earliest + "。");
      return null;
    }
    return day;
  }

  public LocalDate orElse(LocalDate otherwise) {
    LocalDate day = orNull();
    return day == null ? otherwise : day;
  }

  private @Nullable LocalDate parse() {
    String text = asked.node().isTextual() ? asked.node().textValue().strip() : "";
    if (text.length() != 10) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
