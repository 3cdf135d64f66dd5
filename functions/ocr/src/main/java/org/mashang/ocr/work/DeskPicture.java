package org.mashang.ocr.work;

import java.awt.image.BufferedImage;
import org.mashang.ocr.Jpeg;

/** A page as the desk shows it: a JPEG that is large enough to be read on a screen. */
final class DeskPicture {

  private static final int LONGEST = 1600;
  private static final float QUALITY = 0.8f;

  private DeskPicture() {}

  static byte[] of(BufferedImage page) {
    double scale = Math.min(1, (double) LONGEST / Math.max(page.getWidth(), page.getHeight()));
    int width = Math.max(1, (int) Math.rint(page.getWidth() * scale));
    int height = Math.max(1, (int) Math.rint(page.getHeight() * scale));
    return Jpeg.of(Jpeg.resized(page, width, height), QUALITY);
  }
}
