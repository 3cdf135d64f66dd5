package org.mashang.history.notarization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Seasons;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;

/**
 * That somebody wants a certificate.
 *
 * @param country where it is to be used; null in China
 * @param urgent whether it is needed the same day
 * @param promised whether a promise stands for a paper that follows
 */
record Wanted(
    int number,
    Instant at,
    String matter,
    @Nullable String country,
    String division,
    boolean urgent,
    boolean promised) {

  private static final int A_YEAR = 400;

  /** A matter, how often it is wanted, and how often of ten for abroad. */
  private record Demand(String matter, int weight, int abroad) {}

  private static final List<Demand> DEMANDS =
      List.of(
          new Demand("LICENCE_COPY", 10, 7),
          new Demand("POWER_OF_ATTORNEY_COMPANY", 6, 7),
          new Demand("ARTICLES_OF_ASSOCIATION", 2, 8),
          new Demand("DRIVING_LICENCE", 8, 9),
          new Demand("SIGNATURE", 5, 3),
          new Demand("DEGREE", 10, 9),
          new Demand("POWER_OF_ATTORNEY_PERSON", 14, 1),
          new Demand("DECLARATION", 8, 2),
          new Demand("WILL", 4, 0),
          new Demand("INHERITANCE", 6, 0),
          new Demand("BIRTH", 7, 9),
          new Demand("NO_CRIMINAL_RECORD", 9, 9),
          new Demand("MARRIAGE_STATUS", 4, 9),
          new Demand("KINSHIP", 5, 8),
          new Demand("EVIDENCE_PRESERVATION", 3, 0));

  private static final List<String> COUNTRIES =
      List.of("PK", "US", "GB", "AU", "CA", "NZ", "SG", "IN", "ZA");

  /** In the order in which they come. */
  static List<Wanted> of(Year year) {
    List<Wanted> all = new ArrayList<>();
    year.before().ifPresent(before -> add(before, before.share(A_YEAR * 3 / 4), all));
    add(year.latest(), year.latest().share(A_YEAR), all);
    List<Wanted> sorted = all.stream().sorted(Comparator.comparing(Wanted::at)).toList();
    List<Wanted> numbered = new ArrayList<>();
    for (Wanted one : sorted) {
      numbered.add(one.numbered(numbered.size() + 1));
    }
    return List.copyOf(numbered);
  }

  private Wanted numbered(int as) {
    return new Wanted(as, at, matter, country, division, urgent, promised);
  }

  private static void add(Year year, int count, List<Wanted> all) {
    Dice dice = Dice.of("history/wanted/" + year.first() + "/" + count);
    Seasons seasons = new Seasons(year, 25);
    for (int i = 0; i < count; i++) {
      Demand demand = demand(dice);
      boolean abroad = dice.below(10) < demand.abroad();
      LocalDate day = seasons.day(dice, 25);
      boolean urgent = Hours.workday(day) && dice.below(10) < 3;
      LocalTime time =
          LocalTime.of(urgent ? dice.between(8, 9) : dice.between(7, 21), dice.below(60));
      all.add(
          new Wanted(
              0,
              day.atTime(time).atZone(Shanghai.ZONE).toInstant(),
              demand.matter(),
              abroad ? dice.pick(COUNTRIES) : null,
              dice.pick(Filing.DIVISIONS),
              urgent,
              dice.below(10) < 4));
    }
  }

  private static Demand demand(Dice dice) {
    int drawn = dice.below(DEMANDS.stream().mapToInt(Demand::weight).sum());
    for (Demand one : DEMANDS) {
      drawn -= one.weight();
      if (drawn < 0) {
        return one;
      }
    }
    throw new IllegalStateException("weights that do not add up");
  }
}
