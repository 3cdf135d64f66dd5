package org.mashang.fraud.learned;

import java.util.List;

/**
 * How a feature enters: on a logarithmic scale, standardised, with a bend where the slope may
 * change.
 *
 * @param mean of the logarithms, where it was learned
 * @param scale their standard deviation; above 0
 * @param bends standardised values, rising
 */
public record Shape(String name, double mean, double scale, List<Double> bends) {

  public Shape {
    bends = List.copyOf(bends);
    if (!(scale > 0) || !Double.isFinite(scale) || !Double.isFinite(mean)) {
      throw new IllegalArgumentException(name + " has no scale");
    }
  }

  /** How many numbers a value becomes. */
  public int size() {
    return 2 + bends.size();
  }

  /**
   * A value as numbers to be weighed: whether it is missing, itself, and what it is beyond each
   * bend. What is missing (NaN) is neither small nor large.
   */
  public double[] parts(double value) {
    double[] parts = new double[size()];
    if (Double.isNaN(value)) {
      parts[0] = 1;
      return parts;
    }
    double at = (logarithm(value) - mean) / scale;
    parts[1] = at;
    for (int i = 0; i < bends.size(); i++) {
      parts[i + 2] = Math.max(0, at - bends.get(i));
    }
    return parts;
  }

  /** The scale of money and counts: the same near 0, and with the value's sign. */
  public static double logarithm(double value) {
    return Math.copySign(Math.log1p(Math.abs(value)), value);
  }
}
