package org.mashang.platform.http;

import org.jspecify.annotations.Nullable;

/** Yes or no; not filled in is neither. */
public final class FlagField {

  private final Fields.Asked asked;
  private boolean required;

  FlagField(Fields.Asked asked) {
    this.asked = asked;
  }

  public FlagField required() {
    required = true;
    return this;
  }

  /** The answer; null if it is not filled in or faulty. */
  public @Nullable Boolean orNull() {
    if (asked.absent()) {
      if (required) {
        asked.fault("REQUIRED", "请选择是或否。");
      }
      return null;
    }
    if (!asked.node().isBoolean()) {
      asked.fault("NOT_A_FLAG", "此处应为是（true）或否（false）。");
      return null;
    }
    return asked.node().booleanValue();
  }

  public boolean orElse(boolean otherwise) {
    Boolean flag = orNull();
    return flag == null ? otherwise : flag;
  }

  /** Must be answered with yes, for example a declaration. */
  public boolean mustBeTrue(String reason) {
    boolean flag = orElse(false);
    if (!flag && (asked.absent() || asked.node().isBoolean())) {
      asked.fault("MUST_BE_TRUE", reason);
    }
    return flag;
  }
}
