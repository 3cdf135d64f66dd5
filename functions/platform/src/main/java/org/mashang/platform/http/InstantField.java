package org.mashang.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An instant with its offset, from 1900 to 2200. */
public final class InstantField {

  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-12-31T00:00:00Z");

  private final Fields.Asked asked;
  private boolean required;
  private Instant latest = LATEST;

  InstantField(Fields.Asked asked) {
    this.asked = asked;
  }

  public InstantField required() {
    required = true;
    return this;
  }

  /** Not later than, for example now for what has happened. */
  public InstantField notAfter(Instant instant) {
    latest = instant;
    return this;
  }

  /** The instant; null if it is not filled in or faulty. */
  public @Nullable Instant orNull() {
    if (asked.absent() || (asked.node().isTextual() && asked.node().textValue().isBlank())) {
      if (required) {
        asked.fault("REQUIRED", "请填写时间。");
      }
      return null;
    }
    Instant instant = parse();
    if (instant == null || instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      asked.fault("NOT_AN_INSTANT", "时间应写作 2026-03-02T09:00:00+08:00 的形式。");
      return null;
    }
    if (instant.isAfter(latest)) {
      asked.fault("TOO_LATE", "时间不能晚于现在允许的时间。");
      return null;
    }
    return instant;
  }

  private @Nullable Instant parse() {
    if (!asked.node().isTextual()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(asked.node().textValue().strip()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
