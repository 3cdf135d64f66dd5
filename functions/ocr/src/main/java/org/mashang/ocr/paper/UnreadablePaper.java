package org.mashang.ocr.paper;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;

/** A file, or a page of it, that cannot be read, and why. */
public final class UnreadablePaper extends Exception {

  private final PaperFault fault;

  public UnreadablePaper(PaperFault fault) {
    this(fault, null);
  }

  public UnreadablePaper(PaperFault fault, @Nullable Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  public PaperFault fault() {
    return fault;
  }
}
