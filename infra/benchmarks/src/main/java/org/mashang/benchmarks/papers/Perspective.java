package org.mashang.benchmarks.papers;

/** From a point in a picture back to the page, when the page's corners are known. */
final class Perspective {

  private Perspective() {}

  /**
   * @param corners x and y of four points, clockwise from the top left, which are (0,0), (1,0),
   *     (1,1) and (0,1) of the page
   * @return nine coefficients for {@link #map}
   */
  static double[] of(double[] corners) {
    double x0 = corners[0];
    double y0 = corners[1];
    double dx1 = corners[2] - corners[4];
    double dy1 = corners[3] - corners[5];
    double dx2 = corners[6] - corners[4];
    double dy2 = corners[7] - corners[5];
    double sx = x0 - corners[2] + corners[4] - corners[6];
    double sy = y0 - corners[3] + corners[5] - corners[7];
    double area = dx1 * dy2 - dx2 * dy1;
    double g = (sx * dy2 - dx2 * sy) / area;
    double h = (dx1 * sy - sx * dy1) / area;
    double a = corners[2] - x0 + g * corners[2];
    double b = corners[6] - x0 + h * corners[6];
    double d = corners[3] - y0 + g * corners[3];
    double e = corners[7] - y0 + h * corners[7];
    // The inverse, up to a factor.
    return new double[] {
      e - y0 * h, x0 * h - b, b * y0 - x0 * e,
      y0 * g - d, a - x0 * g, x0 * d - a * y0,
      d * h - e * g, b * g - a * h, a * e - b * d
    };
  }

  /** Puts the page's u and v of a point into the pair. */
  static void map(double[] view, double x, double y, double[] pair) {
    double w = view[6] * x + view[7] * y + view[8];
    pair[0] = (view[0] * x + view[1] * y + view[2]) / w;
    pair[1] = (view[3] * x + view[4] * y + view[5]) / w;
  }
}
