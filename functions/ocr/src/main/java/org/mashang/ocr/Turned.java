package org.mashang.ocr;

import java.awt.image.BufferedImage;

/** Turns pictures by quarters. */
public final class Turned {

  private Turned() {}

  /**
   * The picture turned clockwise.
   *
   * @param degrees 0, 90, 180 or 270
   */
  public static BufferedImage by(BufferedImage picture, int degrees) {
    if (degrees == 0) {
      return picture;
    }
    int w = picture.getWidth();
    int h = picture.getHeight();
    boolean aside = degrees != 180;
    var turned = new BufferedImage(aside ? h : w, aside ? w : h, BufferedImage.TYPE_INT_RGB);
    var pen = turned.createGraphics();
    pen.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    pen.rotate(Math.toRadians(degrees));
    pen.drawImage(picture, -w / 2, -h / 2, null);
    pen.dispose();
    return turned;
  }
}
