package org.mashang.benchmarks.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.mashang.casework.tally.Count;

/** Counts of a city of six divisions and thirty halls, by a seed; more events, not more places. */
final class CountedCity {

  private static final List<String> DIVISIONS =
      List.of("330802", "330803", "330822", "330824", "330825", "330881");

  private final Random random;

  CountedCity(long seed) {
    random = new Random(seed);
  }

  LocalDate day(LocalDate first, int days) {
    return first.plusDays(random.nextInt(days));
  }

  Count count() {
    String division = DIVISIONS.get(random.nextInt(DIVISIONS.size()));
    boolean scan = random.nextInt(5) < 3;
    return switch (random.nextInt(10)) {
      case 0, 1 ->
          Count.of("reconsideration.submitted")
              .at(division, division)
              .through(scan ? "hall" + random.nextInt(30) : null, scan ? "SCAN" : "ONLINE")
              .kind("K" + random.nextInt(15));
      case 2 ->
          Count.of("reconsideration.ended")
              .at(division, division)
              .kind("K" + random.nextInt(16))
              .outcome(random.nextInt(20) == 0 ? "LATE" : "ON_TIME")
              .lasting(10 + random.nextInt(50));
      case 3, 4 ->
          Count.of("notarization.issued")
              .at("330802", "330800N" + random.nextInt(3))
              .kind("K" + random.nextInt(21))
              .outcome(random.nextInt(3) == 0 ? "SAME_DAY" : "LATER")
              .lasting(60 + random.nextInt(6000));
      case 5 ->
          Count.of("screening.decided")
              .at(division, division + "P1")
              .kind("K" + random.nextInt(4))
              .outcome("ON_TIME")
              .lasting(1 + random.nextInt(8));
      case 6, 7 ->
          Count.of("fraud.raised")
              .at(division, division + "F1")
              .kind("K" + random.nextInt(10))
              .outcome("L" + random.nextInt(4));
      case 8 ->
          Count.of("fraud.rule")
              .at(division, division + "F1")
              .kind("R" + random.nextInt(58))
              .outcome(random.nextInt(4) == 0 ? "FALSE" : "CONFIRMED");
      default ->
          Count.of("fraud.avoided")
              .at(division, division + "F1")
              .kind("BANK")
              .outcome("STANDS")
              .amount(100L * random.nextInt(500_000));
    };
  }
}
