package org.mashang.benchmarks.fraud.city;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Runs the city hour by hour. Memory holds what is on its way and what is yet to come of frauds
 * that have begun, never the days.
 *
 * @param people how many live in it
 * @param days how many days
 * @param seed of everything that is left to chance
 * @param begins midnight of the first day, seconds since 1970
 * @param casesPerThousand frauds that begin per 1,000 people in 30 days. Life has far fewer; recall
 *     could not be measured with so few, and warnings of honest people do not depend on it
 */
record City(int people, int days, long seed, long begins, double casesPerThousand) {

  /** 2026-07-01 in China. */
  static final long BEGINS = 1_782_835_200;

  /** People per 1,000 in 30 days on whom a fraudster works in vain, beyond a call they hang up. */
  private static final double GIVEN_UP = 1;

  /** One number calls fifty old people in an hour: bursts per 100,000 people in a day. */
  private static final double BURSTS = 1;

  /** Share of the day's calls and payments in each hour from midnight, in per mille. */
  private static final int[] HOURS = {
    8, 4, 2, 2, 2, 5, 15, 30, 55, 75, 80, 70, 55, 55, 65, 70, 70, 65, 60, 65, 60, 45, 27, 15
  };

  /** Takes the truth of each case when it begins. */
  interface Chronicle {
    void write(Truth truth) throws IOException;
  }

  void run(Arrivals.Sink sink, Chronicle chronicle) throws IOException {
    Chance chance = new Chance(seed);
    People everybody = new People(seed, people);
    double casesPerDay = casesPerThousand * people / 1_000 / 30;
    Underworld underworld = new Underworld(seed, people, casesPerDay);
    Arrivals arrivals = new Arrivals(new Chance(seed ^ 0x5EED));
    Frauds frauds = new Frauds(everybody, underworld, arrivals, chance);
    long end = begins + days * 86_400L;
    for (int day = 0; day < days; day++) {
      underworld.listings(begins + day * 86_400L, chance, arrivals);
      for (int hour = 0; hour < 24; hour++) {
        long from = begins + day * 86_400L + hour * 3_600L;
        double share = HOURS[hour] / 1_000.0;
        live(everybody, underworld, arrivals, chance, from, share);
        double lost = casesPerDay * share;
        begin(frauds, chance, lost, from, end, true, chronicle);
        begin(frauds, chance, GIVEN_UP * people / 30_000 * share, from, end, false, chronicle);
        for (int i = chance.poisson(BURSTS * people / 100_000 * share); i > 0; i--) {
          burst(everybody, underworld, arrivals, frauds, chance, from, end, chronicle);
        }
        arrivals.until(Math.min(from + 3_600, end), sink);
      }
    }
  }

  private void live(
      People everybody,
      Underworld underworld,
      Arrivals arrivals,
      Chance chance,
      long from,
      double share) {
    for (Habits.Habit habit : Habits.ALL_HABITS) {
      double draws = people * habit.perDay() * share / People.MEAN_ACTIVITY;
      for (int i = chance.poisson(draws); i > 0; i--) {
        Person person = everybody.anybody(chance);
        if (habit.fits().test(person) && chance.of(person.activity())) {
          long at = from + chance.below(3_600);
          habit.doing().once(new Life(person, at, seed, underworld, arrivals, chance));
        }
      }
    }
  }

  private static void begin(
      Frauds frauds,
      Chance chance,
      double mean,
      long from,
      long end,
      boolean succeeds,
      Chronicle chronicle)
      throws IOException {
    for (int i = chance.poisson(mean); i > 0; i--) {
      write(frauds.begin(from + chance.below(3_600), end, succeeds), chronicle);
    }
  }

  /** Fifty are called by one number; most hang up, one or two in a burst believe it. */
  private static void burst(
      People everybody,
      Underworld underworld,
      Arrivals arrivals,
      Frauds frauds,
      Chance chance,
      long from,
      long end,
      Chronicle chronicle)
      throws IOException {
    String number = underworld.number(from, chance).name();
    for (int i = 0; i < 50; i++) {
      Person person = everybody.anybody(chance);
      while (!person.elderly()) {
        person = everybody.anybody(chance);
      }
      long at = from + chance.below(3_600);
      boolean listens = chance.of(0.1);
      Told call =
          new Told("CALL", Sources.operator(person), at, person, chance)
              .text("number", number)
              .text("direction", "IN")
              .number("seconds", listens ? chance.between(120, 1_500) : chance.between(3, 60))
              .yes("overseas", number.startsWith("00"));
      arrivals.send(chance.of(0.3) ? call.text("numberRisk", "HIGH") : call);
      if (chance.of(0.03)) {
        write(frauds.begin(Scheme.AUTHORITY, person, at + 1_800, end, chance.of(0.5)), chronicle);
      }
    }
  }

  private static void write(@Nullable Truth truth, Chronicle chronicle) throws IOException {
    if (truth != null) {
      chronicle.write(truth);
    }
  }
}
