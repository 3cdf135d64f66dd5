package org.mashang.benchmarks.papers;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A page on a table, seen by the camera of a telephone under an uneven light. */
final class Telephone {

  private final BufferedImage page;
  private final Dice dice;
  private final int width;
  private final int height;

  private Telephone(BufferedImage page, Dice dice) {
    this.page = page;
    this.dice = dice;
    this.width = (int) (page.getWidth() * 1.12);
    this.height = (int) (page.getHeight() * 1.1);
  }

  static BufferedImage photograph(BufferedImage page, Dice dice) {
    BufferedImage seen = new Telephone(page, dice).seen();
    BufferedImage soft =
        new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
    float side = (float) dice.between(0.04, 0.09);
    float[] blur = {side / 2, side, side / 2, side, 1 - 6 * side, side, side / 2, side, side / 2};
    new ConvolveOp(new Kernel(3, 3, blur), ConvolveOp.EDGE_NO_OP, null).filter(seen, soft);
    return Pictures.throughJpeg(Wear.grain(soft, dice, 5, 0), Finish.PHONE.quality());
  }

  private BufferedImage seen() {
    double[] view = Perspective.of(corners());
    double[] at = new double[2];
    double lampX = dice.between(0.1, 0.9) * width;
    double lampY = dice.between(0.0, 0.6) * height;
    double fall = dice.between(0.22, 0.42) / Math.hypot(width, height);
    double warm = dice.between(0.93, 1.0);
    double shadow = dice.between(0.6, 1.1) * width;
    double slant = dice.between(-0.3, 0.3);
    boolean shaded = dice.chance(0.5);
    int wood = dice.pick(0x6b4a32, 0x8a8d92, 0x3c3f46, 0xa58763);
    BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        Perspective.map(view, x, y, at);
        double light = 1.04 - fall * Math.hypot(x - lampX, y - lampY);
        if (shaded) {
          double inside = (x - shadow - slant * y) / (0.05 * width);
          light *= 1 - 0.2 * Math.max(0, Math.min(1, inside));
        }
        int rgb = sample(at[0], at[1], wood);
        seen.setRGB(
            x,
            y,
            Wear.rgb(
                (rgb >> 16 & 255) * light,
                (rgb >> 8 & 255) * light * (0.5 + warm / 2),
                (rgb & 255) * light * warm));
      }
    }
    return seen;
  }

  /** Where the page's corners come to lie, clockwise from the top left. */
  private double[] corners() {
    double left = (width - page.getWidth()) / 2.0;
    double top = (height - page.getHeight()) / 2.0;
    double reach = 0.03 * page.getWidth();
    double[] corners = {
      left,
      top,
      left + page.getWidth(),
      top,
      left + page.getWidth(),
      top + page.getHeight(),
      left,
      top + page.getHeight()
    };
    for (int i = 0; i < 8; i++) {
      corners[i] += dice.between(-reach, reach);
    }
    return corners;
  }

  /** Bilinear; beside the page lies the table. */
  private int sample(double u, double v, int wood) {
    double px = u * page.getWidth() - 0.5;
    double py = v * page.getHeight() - 0.5;
    int x = (int) Math.floor(px);
    int y = (int) Math.floor(py);
    if (x < 0 || y < 0 || x >= page.getWidth() - 1 || y >= page.getHeight() - 1) {
      return Wear.shifted(wood, (int) (8 * Math.sin(px * 0.05 + Math.sin(py * 0.01) * 4)));
    }
    double fx = px - x;
    double fy = py - y;
    int a = page.getRGB(x, y);
    int b = page.getRGB(x + 1, y);
    int c = page.getRGB(x, y + 1);
    int d = page.getRGB(x + 1, y + 1);
    double[] sum = new double[3];
    for (int i = 0; i < 3; i++) {
      int shift = 16 - 8 * i;
      sum[i] =
          ((a >> shift & 255) * (1 - fx) + (b >> shift & 255) * fx) * (1 - fy)
              + ((c >> shift & 255) * (1 - fx) + (d >> shift & 255) * fx) * fy;
    }
    return Wear.rgb(sum[0], sum[1], sum[2]);
  }
}
