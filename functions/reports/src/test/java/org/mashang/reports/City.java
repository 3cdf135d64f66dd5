package org.mashang.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Shanghai;

/** A city in which things happen, by a seed: what its events count, day by day. */
public final class City {

  private static final List<String> DIVISIONS =
      List.of("330802", "330803", "330822", "330824", "330825", "330881");

  private final Random random;

  public City(long seed) {
    random = new Random(seed);
  }

  /** What happens on a day. */
  public List<Happening> day(LocalDate day, int busy) {
    List<Happening> all = new ArrayList<>();
    for (int i = 0; i < busy; i++) {
      Instant at =
          day.atTime(8 + random.nextInt(10), random.nextInt(60)).atZone(Shanghai.ZONE).toInstant();
      all.add(new Happening(day + "-" + i, 1, at, List.of(count())));
    }
    return all;
  }

  private Count count() {
    String division = DIVISIONS.get(random.nextInt(DIVISIONS.size()));
    boolean scan = random.nextInt(5) < 3;
    Count at = Count.of("x").at(division, division);
    return switch (random.nextInt(12)) {
      case 0, 1 ->
          measure(at, "reconsideration.submitted")
              .through(scan ? "hall" + random.nextInt(8) : null, scan ? "SCAN" : "ONLINE")
              .kind(random.nextBoolean() ? "PENALTY" : "LICENCE");
      case 2 ->
          measure(at, "reconsideration.accepted")
              .outcome(random.nextInt(9) == 0 ? "DEEMED" : "ACCEPTED")
              .lasting(random.nextInt(6));
      case 3 ->
          measure(at, "reconsideration.ended")
              .kind(random.nextBoolean() ? "MAINTAIN" : "REVOKE")
              .outcome(random.nextInt(20) == 0 ? "LATE" : "ON_TIME")
              .lasting(10 + random.nextInt(50));
      case 4 -> measure(at, "notarization.requested").kind("LICENCE_COPY").outcome("DOMESTIC");
      case 5 ->
          measure(at, "notarization.issued")
              .kind("LICENCE_COPY")
              .outcome(random.nextInt(3) == 0 ? "SAME_DAY" : "LATER")
              .lasting(60 + random.nextInt(6000));
      case 6 -> measure(at, "screening.opened").kind("TRANSFERRED");
      case 7 ->
          measure(at, "screening.decided")
              .kind("PROSECUTED")
              .outcome("ON_TIME")
              .lasting(1 + random.nextInt(8));
      case 8, 9 ->
          measure(at, "fraud.raised")
              .kind("BRUSHING")
              .outcome(random.nextInt(4) == 0 ? "RED" : "YELLOW");
      case 10 ->
          measure(at, "fraud.concluded")
              .kind("BRUSHING")
              .outcome(random.nextInt(4) == 0 ? "FALSE_ALARM" : "DISSUADED");
      default ->
          measure(at, "fraud.avoided")
              .kind("BANK")
              .outcome("STANDS")
              .amount(100L * random.nextInt(500_000));
    };
  }

  private static Count measure(Count at, String measure) {
    return Count.of(measure).at(at.division(), at.organ());
  }
}
