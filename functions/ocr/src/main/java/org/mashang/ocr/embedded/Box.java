package org.mashang.ocr.embedded;

import org.mashang.casework.scan.Quad;

/**
 * Where a line of text stands: a rectangle, askew by an angle.
 *
 * @param x of its centre, in pixels
 * @param y of its centre, in pixels
 * @param width along the text
 * @param height across it
 * @param angle in radians, clockwise on the screen, between -45° and 45°
 */
record Box(double x, double y, double width, double height, double angle) {

  /** Whether text in it seems to run from top to bottom. */
  boolean isTall() {
    return height > 1.5 * width;
  }

  Box grown(double by) {
    return new Box(x, y, width + 2 * by, height + 2 * by, angle);
  }

  Box scaled(double sx, double sy) {
    // a few parts in a hundred between the two scales do not bend a line
    double along = Math.hypot(Math.cos(angle) * sx, Math.sin(angle) * sy);
    double across = Math.hypot(Math.sin(angle) * sx, Math.cos(angle) * sy);
    double turned = Math.atan2(Math.sin(angle) * sy, Math.cos(angle) * sx);
    return new Box(x * sx, y * sy, width * along, height * across, turned);
  }

  /** A stretch of it, from one fraction of its length to another. */
  Box part(double from, double to) {
    double middle = ((from + to) / 2 - 0.5) * width;
    return new Box(
        x + middle * Math.cos(angle),
        y + middle * Math.sin(angle),
        width * (to - from),
        height,
        angle);
  }

  /** Its corners as fractions of a page, not beyond its edges. */
  Quad quad(double pageWidth, double pageHeight) {
    double[] corner = new double[8];
    int[] right = {-1, 1, 1, -1};
    int[] down = {-1, -1, 1, 1};
    for (int i = 0; i < 4; i++) {
      double along = right[i] * width / 2;
      double across = down[i] * height / 2;
      double px = x + along * Math.cos(angle) - across * Math.sin(angle);
      double py = y + along * Math.sin(angle) + across * Math.cos(angle);
      corner[2 * i] = Math.clamp(px / pageWidth, 0, 1);
      corner[2 * i + 1] = Math.clamp(py / pageHeight, 0, 1);
    }
    return new Quad(
        corner[0], corner[1], corner[2], corner[3], corner[4], corner[5], corner[6], corner[7]);
  }
}
