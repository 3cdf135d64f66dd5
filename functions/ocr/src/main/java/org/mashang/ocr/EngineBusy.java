package org.mashang.ocr;

import org.jspecify.annotations.Nullable;

/** An engine has too much to do or does not answer; the page comes again. */
public final class EngineBusy extends RuntimeException {

  public EngineBusy(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
