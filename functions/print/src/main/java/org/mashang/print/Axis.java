package org.mashang.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A scale with round ticks. It always has zero on it: what looks twice as much is twice as much.
 *
 * @param step distance of ticks
 * @param first the lowest tick, in steps
 * @param last the highest tick, in steps
 */
record Axis(BigDecimal step, long first, long last) {

  private static final int TICKS = 5;

  /** A bar that ends so near the foot, in parts of the whole, has no room for its figure. */
  private static final double NEAR = 0.09;

  /** The scale for some values; for none, from 0 to 1. */
  static Axis of(List<Double> values) {
    double high = Math.max(0, extreme(values.stream().mapToDouble(v -> v), true));
    double low = Math.min(0, extreme(values.stream().mapToDouble(v -> v), false));
    boolean whole = values.stream().allMatch(value -> value == Math.rint(value));
    BigDecimal step = step(high - low, whole);
    long last = (long) Math.ceil(round(high / step.doubleValue()));
    long first = (long) Math.floor(round(low / step.doubleValue()));
    if (first < 0 && low - first * step.doubleValue() < NEAR * (high - low)) {
      first--;
    }
    return new Axis(step, first, first == last ? first + 1 : last);
  }

  private static double extreme(DoubleStream values, boolean highest) {
    return (highest ? values.max() : values.min()).orElse(0);
  }

  private static BigDecimal step(double range, boolean whole) {
    if (range == 0) {
      return BigDecimal.ONE;
    }
    double raw = range / TICKS;
    int power = (int) Math.floor(Math.log10(raw));
    double leading = raw / Math.pow(10, power);
    String digit = leading <= 1 ? "1" : leading <= 2 ? "2" : leading <= 5 ? "5" : "10";
    BigDecimal step = new BigDecimal(digit).scaleByPowerOfTen(power);
    return whole && step.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : step;
  }

  /** Clears what division added: 0.3 / 0.1 is three steps. */
  private static double round(double steps) {
    double nearest = Math.rint(steps);
    return Math.abs(steps - nearest) < 1e-9 ? nearest : steps;
  }

  double low() {
    return value(first);
  }

  double high() {
    return value(last);
  }

  List<Long> ticks() {
    List<Long> ticks = new ArrayList<>();
    for (long tick = first; tick <= last; tick++) {
      ticks.add(tick);
    }
    return ticks;
  }

  double value(long tick) {
    return step.multiply(BigDecimal.valueOf(tick)).doubleValue();
  }

  /** A tick with as many decimals as the step has, and commas: 1,200. */
  String label(long tick) {
    BigDecimal value = step.multiply(BigDecimal.valueOf(tick));
    int decimals = Math.max(0, step.stripTrailingZeros().scale());
    return String.format(
        Locale.ROOT, "%,." + decimals + "f", value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A value as people read it: at most four decimals, with commas. */
  static String grouped(double value) {
    BigDecimal rounded = plain(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP));
    return String.format(Locale.ROOT, "%,." + rounded.scale() + "f", rounded);
  }

  /** A value whole. */
  static String figure(double value) {
    return plain(BigDecimal.valueOf(value)).toPlainString();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
