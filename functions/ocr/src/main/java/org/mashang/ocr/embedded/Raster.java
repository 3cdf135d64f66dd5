package org.mashang.ocr.embedded;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture as an array of 0xRRGGBB, row by row. */
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, int[] rgb) {

  /** A picture on white. */
  static Raster of(BufferedImage image) {
    var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = flat.createGraphics();
    pen.drawImage(image, 0, 0, Color.WHITE, null);
    pen.dispose();
    int[] pixels = ((DataBufferInt) flat.getRaster().getDataBuffer()).getData();
    return new Raster(image.getWidth(), image.getHeight(), pixels);
  }

  /** The same, turned clockwise by 0, 90, 180 or 270 degrees. */
  Raster turned(int degrees) {
    if (degrees == 0) {
      return this;
    }
    boolean aside = degrees != 180;
    int w = aside ? height : width;
    int h = aside ? width : height;
    int[] out = new int[rgb.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (degrees) {
              case 90 -> x * w + (height - 1 - y);
              case 180 -> (height - 1 - y) * w + (width - 1 - x);
              default -> (width - 1 - x) * w + y;
            };
        out[to] = rgb[y * width + x];
      }
    }
    return new Raster(w, h, out);
  }
}
