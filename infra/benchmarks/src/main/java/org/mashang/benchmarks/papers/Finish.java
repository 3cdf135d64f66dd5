package org.mashang.benchmarks.papers;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happens to a page between the printer and the file. */
public enum Finish {
  /** 200 dpi, as it was drawn. */
  CLEAN(200),
  /** 150 dpi, as it was drawn. */
  CLEAN_150(150),
  /** Grain and specks. */
  NOISE(200),
  /** Laid in crooked, by one to three degrees. */
  SKEW(200),
  /** JPEG of quality 40. */
  JPEG40(200),
  /** Grey on grey. */
  FAINT(200),
  /** Lying on its side. */
  TURNED_90(200),
  /** Upside down. */
  TURNED_180(200),
  /** Photographed on a table with a telephone, not quite from above. */
  PHONE(200);

  private final int dpi;

  Finish(int dpi) {
    this.dpi = dpi;
  }

  /** Dots an inch. */
  int dpi() {
    return dpi;
  }

  /** As it is written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * From names with commas between; the words {@code all} and {@code upright} stand for several.
   */
  public static List<Finish> named(String names) {
    List<Finish> finishes = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      if (name.equals("all")) {
        finishes.addAll(List.of(values()));
      } else {
        finishes.add(valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return List.copyOf(finishes);
  }

  /** The quality its JPEG is written with. */
  float quality() {
    return switch (this) {
      case JPEG40 -> 0.4f;
      case PHONE -> 0.8f;
      default -> 0.92f;
    };
  }

  /** The picture that comes of a sheet. */
  public BufferedImage of(Sheet sheet, Dice dice) {
    BufferedImage drawn = Brush.draw(sheet, dpi, dice);
    return switch (this) {
      case CLEAN, CLEAN_150 -> drawn;
      case JPEG40 -> Pictures.throughJpeg(drawn, quality());
      case NOISE -> Wear.grain(drawn, dice, 14, 0.0006);
      case FAINT -> Wear.faint(drawn, dice);
      case SKEW -> skewed(drawn, (dice.chance(0.5) ? 1 : -1) * dice.between(1.0, 3.0));
      case TURNED_90 -> turned(drawn, dice.chance(0.5) ? 1 : 3);
      case TURNED_180 -> turned(drawn, 2);
      case PHONE -> Telephone.photograph(drawn, dice);
    };
  }

  private static BufferedImage skewed(BufferedImage page, double degrees) {
    BufferedImage to = Wear.blank(page.getWidth(), page.getHeight());
    Graphics2D graphics = to.createGraphics();
    try {
      graphics.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
      graphics.drawImage(page, 0, 0, null);
    } finally {
      graphics.dispose();
    }
    return to;
  }

  private static BufferedImage turned(BufferedImage page, int quarters) {
    int width = page.getWidth();
    int height = page.getHeight();
    BufferedImage to = quarters == 2 ? Wear.blank(width, height) : Wear.blank(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = page.getRGB(x, y);
        switch (quarters) {
          case 1 -> to.setRGB(height - 1 - y, x, rgb);
          case 2 -> to.setRGB(width - 1 - x, height - 1 - y, rgb);
          default -> to.setRGB(y, width - 1 - x, rgb);
        }
      }
    }
    return to;
  }
}
