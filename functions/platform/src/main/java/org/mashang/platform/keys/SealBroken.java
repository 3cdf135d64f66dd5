package org.mashang.platform.keys;

/** Something sealed does not open: altered, moved to another place, or under another key. */
public final class SealBroken extends RuntimeException {

  public SealBroken(String message, Throwable cause) {
    super(message, cause);
  }
}
