package org.mashang.print;

import org.jspecify.annotations.Nullable;

/** An attachment that cannot be shown on paper as it is. */
public final class UnreadableAttachment extends Exception {

  /** Why. */
  public enum Reason {
    /** None of the media types that can be printed. */
    MEDIA_TYPE,
    /** Not what its media type says, or cut short. */
    BROKEN,
    /** A PDF file under a password, be it only the owner's. */
    ENCRYPTED,
    /** An image of more than {@value Photo#MOST_PIXELS} pixels. */
    TOO_MANY_PIXELS,
    /** A PDF file of no page or of more than {@value Scan#MOST_PAGES}. */
    PAGES,
    /** A PDF file in a font that it does not carry, so that its words would be lost. */
    FONT_MISSING
  }

  private final int number;
  private final String caption;
  private final Reason reason;

  UnreadableAttachment(
      int number, Attachment attachment, Reason reason, @Nullable Throwable cause) {
    super("attachment " + number + " (" + attachment.caption() + "): " + reason, cause);
    this.number = number;
    this.caption = attachment.caption();
    this.reason = reason;
  }

  /** Which attachment, counted from 1. */
  public int number() {
    return number;
  }

  public String caption() {
    return caption;
  }

  public Reason reason() {
    return reason;
  }
}
