package org.mashang.print;

import org.jspecify.annotations.Nullable;
import org.mashang.print.UnreadableAttachment.Reason;

/** A file that cannot be printed; whoever knows which attachment it is says so. */
final class Unprintable extends Exception {

  private final Reason reason;

  Unprintable(Reason reason, @Nullable Throwable cause) {
    super(cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
