package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mashang.print.Pencil.Point;

/**
 * How a series looks. Two of the first six differ in grey, in dashes, in markers and in hatching,
 * so that a black-and-white copy still tells them apart.
 */
record Look(int number) {

  private static final Color[] COLORS = {
    new Color(0x1F4E79),
    new Color(0xD9822B),
    new Color(0x4C8C4A),
    new Color(0x7A7A7A),
    new Color(0x7B3F98),
    new Color(0xA8901A)
  };
  private static final float[][] DASHES = {
    {}, {6, 2.5f}, {1.5f, 2}, {8, 2, 1.5f, 2}, {3, 3}, {12, 3}
  };

  /** Distance of the lines of a hatching. */
  private static final double APART = 3.2;

  private static final double HATCH = 0.8;

  /** A narrower bar shows no hatching: it is full or pale. */
  private static final double HAIRLINE = 3;

  Color color() {
    return COLORS[number % COLORS.length];
  }

  /** The second six have the dashes of their neighbours. */
  float[] dash() {
    return DASHES[(number + number / COLORS.length) % DASHES.length].clone();
  }

  void marker(Pencil pencil, double x, double y, double radius) throws IOException {
    boolean hollow = number % 2 == 1;
    Color fill = hollow ? Color.WHITE : color();
    if (number % 6 < 2) {
      pencil.circle(x, y, radius, fill, color(), 0.9);
    } else {
      pencil.shape(corners(x, y, radius), fill, color(), 0.9);
    }
  }

  private List<Point> corners(double x, double y, double r) {
    return switch (number % 6) {
      case 2 ->
          List.of(
              new Point(x - r, y - r),
              new Point(x + r, y - r),
              new Point(x + r, y + r),
              new Point(x - r, y + r));
      case 3 ->
          List.of(
              new Point(x, y - 1.3 * r),
              new Point(x + 1.2 * r, y + r),
              new Point(x - 1.2 * r, y + r));
      default ->
          List.of(
              new Point(x, y - 1.4 * r),
              new Point(x + 1.4 * r, y),
              new Point(x, y + 1.4 * r),
              new Point(x - 1.4 * r, y));
    };
  }

  /** Fills a bar. Hatchings of neighbours meet: they begin at the paper's corner. */
  void bar(Pencil pencil, double x, double y, double width, double height) throws IOException {
    int hatching = (number + number / COLORS.length) % 6;
    var corners =
        List.of(
            new Point(x, y),
            new Point(x + width, y),
            new Point(x + width, y + height),
            new Point(x, y + height));
    if (width < HAIRLINE) {
      Color plain = hatching % 2 == 0 ? color() : pale();
      pencil.shape(corners, plain, plain, 0.01);
      return;
    }
    Color fill = hatching == 0 ? color() : hatching == 3 ? pale() : Color.WHITE;
    pencil.shape(corners, fill, color(), 0.7);
    if (hatching == 0 || hatching == 3) {
      return;
    }
    pencil.within(
        x,
        y,
        width,
        height,
        () -> {
          for (List<Point> line : hatching(hatching, x, y, width, height)) {
            pencil.path(line, HATCH, color(), new float[0]);
          }
        });
  }

  private Color pale() {
    Color full = color();
    return new Color(
        (full.getRed() + 2 * 255) / 3,
        (full.getGreen() + 2 * 255) / 3,
        (full.getBlue() + 2 * 255) / 3);
  }

  private static List<List<Point>> hatching(
      int hatching, double x, double y, double width, double height) {
    List<List<Point>> lines = new ArrayList<>();
    if (hatching == 1 || hatching == 4) { // x + y = c, up to the right
      for (double c = begin(x + y); c < x + width + y + height; c += APART * Math.sqrt(2)) {
        lines.add(List.of(new Point(c - y, y), new Point(c - y - height, y + height)));
      }
    }
    if (hatching == 2 || hatching == 4) { // x - y = c, down to the right
      for (double c = begin(x - y - height); c < x + width - y; c += APART * Math.sqrt(2)) {
        lines.add(List.of(new Point(c + y, y), new Point(c + y + height, y + height)));
      }
    }
    if (hatching == 5) {
      for (double c = Math.floor(y / APART) * APART; c < y + height; c += APART) {
        lines.add(List.of(new Point(x, c), new Point(x + width, c)));
      }
    }
    return lines;
  }

  private static double begin(double at) {
    double apart = APART * Math.sqrt(2);
    return Math.floor(at / apart) * apart;
  }
}
