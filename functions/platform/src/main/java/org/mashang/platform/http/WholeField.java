package org.mashang.platform.http;

import org.jspecify.annotations.Nullable;

/** A whole number. */
public final class WholeField {

  private final Fields.Asked asked;
  private boolean required;
  private long min;
  private long max = 1_000_000_000_000_000L;

  WholeField(Fields.Asked asked) {
    this.asked = asked;
  }

  public WholeField required() {
    required = true;
    return this;
  }

  /** Not below; 0 unless said. */
  public WholeField min(long least) {
    min = least;
    return this;
  }

  public WholeField max(long greatest) {
    max = greatest;
    return this;
  }

  /** The number; null if it is not filled in or faulty. */
  public @Nullable Long orNull() {
    if (asked.absent()) {
      if (required) {
        asked.fault("REQUIRED", "此项必须填写。");
      }
      return null;
    }
    if (!asked.node().isIntegralNumber() || !asked.node().canConvertToLong()) {
      asked.fault("NOT_A_WHOLE_NUMBER", "此处应为整数。");
      return null;
    }
    long number = asked.node().longValue();
    if (number < min || number > max) {
      asked.fault("OUT_OF_RANGE", "应在" + min + "至" + max + "之间。");
      return null;
    }
    return number;
  }

  public long orElse(long otherwise) {
    Long number = orNull();
    return number == null ? otherwise : number;
  }
}
