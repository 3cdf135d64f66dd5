package org.mashang.ocr.embedded;

/** Brightness as the classifier and the recogniser want it. */
final class Shade {

  private Shade() {}

  /** From 0 to 255 to -1 to 1; right of the width all stays 0, a middle grey. */
  static void centre(float[] planes, int width, int height, int stride) {
    for (int row = 0; row < 3 * height; row++) {
      for (int at = row * stride; at < row * stride + width; at++) {
        planes[at] = planes[at] / 127.5f - 1;
      }
    }
  }
}
