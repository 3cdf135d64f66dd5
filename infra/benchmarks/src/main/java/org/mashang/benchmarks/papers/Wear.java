package org.mashang.benchmarks.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Copiers, dust and toner that runs out. */
final class Wear {

  private Wear() {}

  static BufferedImage blank(int width, int height) {
    BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = blank.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return blank;
  }

  /**
   * @param deviation of the grain, in grey levels
   * @param specks share of dots that are dirt
   */
  static BufferedImage grain(BufferedImage page, Dice dice, double deviation, double specks) {
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      page.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        int shift = (int) Math.round(dice.gaussian() * deviation);
        row[x] = dice.chance(specks) ? rgb(60, 60, 60) : shifted(row[x], shift);
      }
      page.setRGB(0, y, row.length, 1, row, 0, row.length);
    }
    return page;
  }

  /** Black becomes a grey, white another. */
  static BufferedImage faint(BufferedImage page, Dice dice) {
    double dark = dice.between(105.0, 135.0);
    double light = dice.between(200.0, 222.0);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int from = page.getRGB(x, y);
        page.setRGB(
            x,
            y,
            rgb(
                dark + (light - dark) * (from >> 16 & 255) / 255,
                dark + (light - dark) * (from >> 8 & 255) / 255,
                dark + (light - dark) * (from & 255) / 255));
      }
    }
    return grain(page, dice, 3, 0);
  }

  static int shifted(int rgb, int by) {
    return rgb((rgb >> 16 & 255) + by, (rgb >> 8 & 255) + by, (rgb & 255) + by);
  }

  static int rgb(double red, double green, double blue) {
    return level(red) << 16 | level(green) << 8 | level(blue);
  }

  private static int level(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
