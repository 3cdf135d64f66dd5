package org.mashang.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that falls the same way each time: the same seed and purpose give the same throws. */
public final class Dice {

  private static final String SEED = "mashang/3308/176";

  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Dice of their own for one purpose, so that one purpose's throws do not move another's. */
  public static Dice of(String purpose) {
    UUID hash = UUID.nameUUIDFromBytes((SEED + "/" + purpose).getBytes(StandardCharsets.UTF_8));
    return new Dice(hash.getMostSignificantBits() ^ hash.getLeastSignificantBits());
  }

  /** From 0 to bound - 1. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From low to high, both included. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True about once in so many throws. */
  public boolean onceIn(int throwsOnAverage) {
    return random.nextInt(throwsOnAverage) == 0;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One character of a text, whole even beyond the basic plane. */
  public String character(String text) {
    int[] points = text.codePoints().toArray();
    return Character.toString(points[random.nextInt(points.length)]);
  }

  /** So many digits. */
  public String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  /** The list in another order. */
  public <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return List.copyOf(shuffled);
  }
}
