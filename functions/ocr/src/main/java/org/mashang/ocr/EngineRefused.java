package org.mashang.ocr;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;

/** An engine will not read this, however often it is asked. */
public final class EngineRefused extends RuntimeException {

  private final PaperFault fault;

  public EngineRefused(PaperFault fault, @Nullable Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  /** What is wrong with the paper. */
  public PaperFault fault() {
    return fault;
  }
}
