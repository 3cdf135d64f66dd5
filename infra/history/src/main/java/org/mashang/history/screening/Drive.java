package org.mashang.history.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.scan.Quad;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Seasons;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Place;

/**
 * That somebody has drunk and driven, and what the papers say of it.
 *
 * @param received when the police hand the case in
 * @param tenths of a milligram of alcohol in 100 ml of blood
 * @param kind of case
 */
record Drive(int number, LocalDate received, String organ, int tenths, Kind kind) {

  private static final int A_YEAR = 150;

  /** What makes a case of its kind. */
  enum Kind {
    /** Nothing speaks against withdrawal but what only a person can say. */
    SLIGHT,
    /** The value is doubtful. */
    DOUBTFUL,
    /** Much alcohol. */
    HIGH,
    /** An accident. */
    ACCIDENT
  }

  /** What the papers deny where nothing is to be said against the driver. */
  private static final List<FactKey> DENIED =
      List.of(
          FactKey.OVERLOADED,
          FactKey.DRUGS,
          FactKey.PASSENGER_SERVICE,
          FactKey.SCHOOL_BUS,
          FactKey.DANGEROUS_GOODS,
          FactKey.OBSTRUCTED_CHECK,
          FactKey.OBSTRUCTED_JUSTICE,
          FactKey.DRINK_DRIVING_BEFORE,
          FactKey.CONVICTED_BEFORE);

  /** In the order in which they come. */
  static List<Drive> of(Year year) {
    List<Drive> all = new ArrayList<>();
    year.before().ifPresent(before -> add(before, before.share(A_YEAR), all));
    add(year.latest(), year.latest().share(A_YEAR), all);
    List<Drive> sorted = all.stream().sorted(Comparator.comparing(Drive::received)).toList();
    List<Drive> numbered = new ArrayList<>();
    for (Drive one : sorted) {
      numbered.add(
          new Drive(numbered.size() + 1, one.received(), one.organ(), one.tenths(), one.kind()));
    }
    return List.copyOf(numbered);
  }

  private static void add(Year year, int count, List<Drive> all) {
    Dice dice = Dice.of("history/drives/" + year.first() + "/" + count);
    Seasons seasons = new Seasons(year, 0);
    for (int i = 0; i < count; i++) {
      int drawn = dice.below(10);
      Kind kind =
          drawn < 5
              ? Kind.SLIGHT
              : drawn < 6 ? Kind.DOUBTFUL : drawn < 9 ? Kind.HIGH : Kind.ACCIDENT;
      int tenths = kind == Kind.HIGH ? dice.between(1_500, 2_600) : dice.between(805, 1_480);
      String organ = dice.below(10) < 6 ? "330802P1" : "330803P1";
      all.add(new Drive(0, seasons.day(dice), organ, tenths, kind));
    }
  }

  /** What was read in the papers. */
  FactSheet facts() {
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    String value = tenths / 10 + "." + tenths % 10;
    read(answers, FactKey.BLOOD_ALCOHOL, value, kind == Kind.DOUBTFUL);
    read(answers, FactKey.VEHICLE, "CAR", false);
    read(answers, FactKey.LICENCE, "VALID", false);
    read(answers, FactKey.ROAD, "ROAD", false);
    boolean accident = kind == Kind.ACCIDENT;
    read(answers, FactKey.ACCIDENT, accident ? "YES" : "NO", false);
    if (accident) {
      read(answers, FactKey.LIABILITY, "FULL", false);
      read(answers, FactKey.INJURY, "NONE", false);
      read(answers, FactKey.COMPENSATED, "YES", false);
    }
    DENIED.forEach(key -> read(answers, key, "NO", false));
    read(answers, FactKey.CONFESSED, "YES", false);
    read(answers, FactKey.ACCEPTS_PUNISHMENT, "YES", false);
    read(answers, FactKey.ON_THE_SPOT, accident ? "NO" : "YES", false);
    return new FactSheet(answers);
  }

  private static void read(
      Map<FactKey, Answer> answers, FactKey key, String value, boolean doubtful) {
    List<Doubt> doubts = doubtful ? List.of(Doubt.LOW_CONFIDENCE) : List.of();
    Place place =
        new Place(Review.CASE_FILE, 1, Quad.of(80, 100, 900, 140), 0, 0, key.label(), 0.97);
    Fact fact = new Fact(key, value, value, null, "history", place, doubts);
    answers.put(key, new Answer(key, value, List.of(fact), doubts, false));
  }

  /** A workday some days before. */
  LocalDate filed(Dice dice) {
    LocalDate day = received.minusDays(dice.between(6, 18));
    while (!Hours.workday(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
