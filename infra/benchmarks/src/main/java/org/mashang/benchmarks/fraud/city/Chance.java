package org.mashang.benchmarks.fraud.city;

/** Chance that repeats itself on every machine and JDK: SplitMix64 and StrictMath only. */
final class Chance {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Chance(long seed) {
    state = mix(seed);
  }

  /** A value that depends on nothing but the parts. */
  static long mix(long... parts) {
    long mixed = 0;
    for (long part : parts) {
      long z = mixed * 31 + part + STEP;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      mixed = z ^ (z >>> 31);
    }
    return mixed;
  }

  /** From 0 to less than 1. */
  static double share(long mixed) {
    return (mixed >>> 11) * 0x1.0p-53;
  }

  double draw() {
    state += STEP;
    return share(mix(state));
  }

  boolean of(double probability) {
    return draw() < probability;
  }

  /** Both ends included. */
  long between(long least, long most) {
    return least + (long) (draw() * (most - least + 1));
  }

  int below(int bound) {
    return (int) (draw() * bound);
  }

  /** Skewed as amounts are: half of all are below the median. */
  double logNormal(double median, double sigma) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - draw()));
    return median * StrictMath.exp(sigma * radius * StrictMath.cos(2 * Math.PI * draw()));
  }

  /** How many of many rare things happen. */
  int poisson(double mean) {
    if (mean > 60) {
      double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - draw()));
      double normal = radius * StrictMath.cos(2 * Math.PI * draw());
      return (int) Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal));
    }
    double limit = StrictMath.exp(-mean);
    int count = -1;
    for (double product = 1; product > limit; product *= draw()) {
      count++;
    }
    return Math.max(0, count);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T one(T... of) {
    return of[below(of.length)];
  }
}
