package org.mashang.ocr.embedded;

import java.util.Arrays;
import java.util.Comparator;

/** The convex hull of a patch of text, and the rectangles that enclose it. */
final class Hull {

  private final double[] xs;
  private final double[] ys;
  private final int size;

  private Hull(double[] xs, double[] ys, int size) {
    this.xs = xs;
    this.ys = ys;
    this.size = size;
  }

  /** The hull of points {x, y}, by monotone chains. */
  static Hull of(int[][] points) {
    int[][] sorted = points.clone();
    Arrays.sort(sorted, Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]));
    double[] xs = new double[2 * sorted.length + 1];
    double[] ys = new double[2 * sorted.length + 1];
    int size = 0;
    for (int[] p : sorted) {
      size = add(xs, ys, size, 0, p);
    }
    int lower = size - 1;
    for (int i = sorted.length - 2; i >= 0; i--) {
      size = add(xs, ys, size, lower, sorted[i]);
    }
    return new Hull(xs, ys, Math.max(1, size - 1));
  }

  private static int add(double[] xs, double[] ys, int size, int from, int[] p) {
    int n = size;
    while (n >= from + 2
        && (xs[n - 1] - xs[n - 2]) * (p[1] - ys[n - 2])
                - (ys[n - 1] - ys[n - 2]) * (p[0] - xs[n - 2])
            <= 0) {
      n--;
    }
    xs[n] = p[0];
    ys[n] = p[1];
    return n + 1;
  }

  /** The smallest rectangle around it. */
  Box smallest() {
    Box best = at(0);
    for (int i = 0; i < size; i++) {
      int next = (i + 1) % size;
      Box box = at(upright(Math.atan2(ys[next] - ys[i], xs[next] - xs[i])));
      if (box.width() * box.height() < best.width() * best.height()) {
        best = box;
      }
    }
    return best;
  }

  /** The rectangle around it whose text runs at an angle. */
  Box at(double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      double along = xs[i] * cos + ys[i] * sin;
      double across = ys[i] * cos - xs[i] * sin;
      left = Math.min(left, along);
      right = Math.max(right, along);
      top = Math.min(top, across);
      bottom = Math.max(bottom, across);
    }
    double u = (left + right) / 2;
    double v = (top + bottom) / 2;
    return new Box(u * cos - v * sin, u * sin + v * cos, right - left, bottom - top, angle);
  }

  /** The same direction modulo 90°, between -45° and 45°. */
  private static double upright(double angle) {
    double quarter = Math.PI / 2;
    return angle - quarter * Math.rint(angle / quarter);
  }
}
