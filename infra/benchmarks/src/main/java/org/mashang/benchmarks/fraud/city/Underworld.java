package org.mashang.benchmarks.fraud.city;

/**
 * Accounts and numbers that fraudsters use for a while and throw away. An account takes the money
 * of several victims for two days; a number calls for one. Most are listed later, when a victim has
 * told; how fast a real city lists is not published.
 */
final class Underworld {

  private static final long DAY = 86_400;
  private final long seed;
  private final int accounts;
  private final int numbers;

  /**
   * @param casesPerDay how many frauds begin
   */
  Underworld(long seed, int people, double casesPerDay) {
    this.seed = seed;
    accounts = (int) Math.max(1, Math.round(casesPerDay * 2 / 4));
    numbers = Math.max(2, people / 25_000);
  }

  /**
   * An account or a number of fraudsters.
   *
   * @param listed seconds since 1970; the end of time if never
   */
  record Tool(String name, long listed) {
    boolean listedBy(long at) {
      return at >= listed;
    }
  }

  Tool account(long at, Chance chance) {
    return account(at / (2 * DAY), chance.below(accounts));
  }

  Tool number(long at, Chance chance) {
    return number(at / DAY, chance.below(numbers));
  }

  private Tool account(long slice, int which) {
    long mixed = Chance.mix(seed, 71, slice, which);
    long end = (slice + 1) * 2 * DAY;
    return new Tool(
        "6217" + (100_000_000_000_000L + Math.floorMod(mixed, 100_000_000_000_000L)),
        listed(mixed, 0.7, end, 8 * DAY));
  }

  private Tool number(long day, int which) {
    long mixed = Chance.mix(seed, 72, day, which);
    return new Tool(
        (mixed & 1) == 0
            ? "00852" + (10_000_000 + Math.floorMod(mixed >> 8, 90_000_000))
            : "170" + (10_000_000 + Math.floorMod(mixed >> 8, 90_000_000)),
        listed(mixed, 0.6, (day + 1) * DAY, 5 * DAY));
  }

  private static long listed(long mixed, double share, long end, long within) {
    return Chance.share(Chance.mix(mixed, 1)) < share
        ? end - DAY / 2 + (long) (Chance.share(Chance.mix(mixed, 2)) * within)
        : Long.MAX_VALUE;
  }

  /** Tells of the listings of everything that goes out of use on the day that begins. */
  void listings(long day, Chance chance, Arrivals arrivals) {
    for (int i = 0; i < numbers; i++) {
      tell(number(day / DAY, i), "number", chance, arrivals);
    }
    for (int i = 0; i < accounts && day / DAY % 2 == 0; i++) {
      tell(account(day / DAY / 2, i), "account", chance, arrivals);
    }
  }

  private static void tell(Tool tool, String what, Chance chance, Arrivals arrivals) {
    if (tool.listed < Long.MAX_VALUE) {
      arrivals.send(
          new Told("LISTED", "POLICE-1", tool.listed, null, chance).text(what, tool.name));
    }
  }
}
