package org.mashang.casework.scan;

/** What somebody who relies on a page's text should know. */
public enum PageNote {
  /** Nothing is written on it. */
  BLANK,
  /** The text that the PDF carries is not what its picture shows; the picture was read. */
  TEXT_LAYER_CONTRADICTS,
  /** Hardly any Chinese characters on what should be a Chinese page. */
  FEW_HAN,
  /** Much of it was read with little confidence: a bad copy, or handwriting. */
  POOR_PICTURE,
  /**
   * The file would run a script or a program if it were let; nothing was run. Said of its first
   * page.
   */
  ACTIVE_CONTENT,
  /** It could not be read, however often it was tried. */
  UNREAD
}
