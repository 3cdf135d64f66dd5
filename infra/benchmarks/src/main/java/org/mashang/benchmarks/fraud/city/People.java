package org.mashang.benchmarks.fraud.city;

/** Everybody, each found again from the seed: nobody is kept in memory. */
final class People {

  /** Mean of {@link Person#activity}. */
  static final double MEAN_ACTIVITY = (0.5 * 0.3 + 0.4 * 1 + 0.1 * 3.5) / 3.5;

  private static final String[] DIVISIONS = {
    "330802", "330803", "330822", "330824", "330825", "330881"
  };

  private final long seed;
  private final int count;

  People(long seed, int count) {
    this.seed = seed;
    this.count = count;
  }

  int count() {
    return count;
  }

  Person get(int index) {
    double age = trait(index, 1);
    int years =
        age < 0.12
            ? 16 + (int) (age / 0.12 * 9)
            : age < 0.78 ? 25 + (int) ((age - 0.12) / 0.66 * 35) : 60 + (int) ((age - 0.78) * 130);
    double active = trait(index, 2);
    return new Person(
        index,
        phone(index),
        years,
        DIVISIONS[(int) (trait(index, 3) * DIVISIONS.length)],
        (active < 0.5 ? 0.3 : active < 0.9 ? 1 : 3.5) / 3.5,
        years >= 25 && trait(index, 4) < 0.12,
        years < 40 && trait(index, 5) < 0.15,
        trait(index, 6) < 0.04);
  }

  Person anybody(Chance chance) {
    return get(chance.below(count));
  }

  /** No two people have the same: 387,420,489 has no factor in common with a thousand million. */
  private String phone(int index) {
    long shuffled = (index * 387_420_489L + Math.floorMod(seed * 7_919, 1_000_000_000L));
    return "1" + (3_000_000_000L + shuffled % 1_000_000_000L);
  }

  private double trait(int index, int which) {
    return Chance.share(Chance.mix(seed, index, which));
  }
}
