package org.mashang.ocr;

/** An engine has too much to do or does not answer; the page comes again. */
public final class EngineBusy extends RuntimeException {

  public EngineBusy(String message, Throwable cause) {
    super(message, cause);
  }
}
