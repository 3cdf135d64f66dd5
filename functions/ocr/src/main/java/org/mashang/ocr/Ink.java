package org.mashang.ocr;

import java.awt.image.BufferedImage;

/** Whether anything stands on a page at all. */
final class Ink {

  /** Every how many pixels one is looked at. */
  private static final int STEP = 3;

  private static final int DARK = 90;
  private static final double ANY = 0.0005;

  private Ink() {}

  /** Whether hardly a pixel is much darker than the paper around it. */
  static boolean none(BufferedImage page) {
    long dark = 0;
    long all = 0;
    int margin = Math.min(page.getWidth(), page.getHeight()) / 20;
    for (int y = margin; y < page.getHeight() - margin; y += STEP) {
      for (int x = margin; x < page.getWidth() - margin; x += STEP) {
        all++;
        int rgb = page.getRGB(x, y);
        if ((rgb >> 16 & 0xFF) < DARK || (rgb >> 8 & 0xFF) < DARK) {
          dark++;
        }
      }
    }
    return dark < ANY * all;
  }
}
