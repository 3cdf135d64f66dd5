package org.mashang.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One application of the demo year, before it is written out.
 *
 * @param number from 1
 * @param scanned whether it comes from a hall's code; otherwise from a phone at home
 * @param hall index into {@link HallPlan#all()}; null unless scanned
 * @param kind of the act, by article 11
 */
public record Filing(
    int number,
    LocalDate on,
    LocalTime at,
    boolean scanned,
    @Nullable Integer hall,
    String division,
    String kind,
    Mood mood) {

  /** Of a year's applications through the grass-roots points, so many were made by scan. */
  public static final int YEAR = 176;

  public static final int SCANNED = 104;

  /** Weighted as a district office meets them: penalties first. */
  public static final List<String> KINDS =
      List.of(
          "PENALTY",
          "PENALTY",
          "PENALTY",
          "PENALTY",
          "PENALTY",
          "PENALTY",
          "DUTY_NOT_PERFORMED",
          "DUTY_NOT_PERFORMED",
          "DUTY_NOT_PERFORMED",
          "INFORMATION_DISCLOSURE",
          "INFORMATION_DISCLOSURE",
          "WORK_INJURY",
          "WORK_INJURY",
          "EXPROPRIATION",
          "COERCION",
          "LICENCE",
          "NATURAL_RESOURCES",
          "COMPENSATION",
          "OPERATING_AUTONOMY",
          "COMPETITION",
          "UNLAWFUL_DEMAND",
          "SOCIAL_SECURITY",
          "ADMINISTRATIVE_AGREEMENT",
          "OTHER");

  public static final List<String> DIVISIONS =
      List.of("330802", "330803", "330822", "330824", "330825", "330881");

  /** The year's applications in the order in which they arrive, from its first day on. */
  static List<Filing> year(LocalDate firstDay) {
    Dice dice = Dice.of("year");
    List<Boolean> scanned =
        dice.shuffled(IntStream.range(0, YEAR).mapToObj(i -> i < SCANNED).toList());
    List<Integer> days = IntStream.range(0, YEAR).mapToObj(i -> dice.below(345)).sorted().toList();
    List<Filing> filings = new ArrayList<>();
    for (int i = 0; i < YEAR; i++) {
      filings.add(filing(i + 1, firstDay.plusDays(days.get(i)), scanned.get(i), dice));
    }
    return List.copyOf(filings);
  }

  /** The same application on another day. */
  Filing onDay(LocalDate day) {
    return new Filing(number, day, at, scanned, hall, division, kind, mood);
  }

  /** When it reaches the system. */
  public OffsetDateTime arrival() {
    return on.atTime(at).atZone(LocalClock.ZONE).toOffsetDateTime();
  }

  private static Filing filing(int number, LocalDate on, boolean scanned, Dice dice) {
    int hall = dice.below(HallPlan.all().size());
    String division = scanned ? HallPlan.all().get(hall).division() : dice.pick(DIVISIONS);
    // Halls open at nine; at home people write at night as well.
    LocalTime at =
        LocalTime.of(scanned ? dice.between(9, 16) : dice.between(7, 22), dice.below(60));
    String kind = number <= KINDS.size() ? KINDS.get(number - 1) : dice.pick(KINDS);
    return new Filing(
        number, on, at, scanned, scanned ? hall : null, division, kind, Mood.of(dice));
  }
}
