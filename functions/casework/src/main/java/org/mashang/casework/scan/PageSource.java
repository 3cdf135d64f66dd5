package org.mashang.casework.scan;

/** Where the text of a page comes from. */
public enum PageSource {
  /** From its picture, by an OCR engine. */
  PICTURE,
  /** From the text that a digital PDF carries. */
  TEXT_LAYER
}
