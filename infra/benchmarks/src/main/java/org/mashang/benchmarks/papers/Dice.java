package org.mashang.benchmarks.papers;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed and the same questions give the same answers. */
public final class Dice {

  private final Random random;

  public Dice(long seed) {
    // Neighbouring seeds would begin alike.
    random = new Random(seed * 0x9E3779B97F4A7C15L ^ 0x5DEECE66DL);
    random.nextLong();
  }

  /** Dice for a part, whose answers do not depend on how many the other parts ask. */
  public static Dice of(long seed, String part) {
    return new Dice(seed * 31 + part.hashCode());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  double gaussian() {
    return random.nextGaussian();
  }

  /** One of the first, as often as its weight says. */
  <T> T weighted(List<T> of, double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = random.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return of.get(i);
      }
    }
    return of.getLast();
  }

  /** So many digits. */
  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }
}
