package org.mashang.history.reconsideration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Seasons;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;
import org.mashang.local.demo.HallPlan;
import org.mashang.local.demo.Mood;

/**
 * Who applies when: so many as were reported in the last twelve months, fewer before. In one month
 * a whole village comes to its hall because of an expropriation.
 */
final class Filings {

  /** Numbers below belong to the applications that the demo city hands in today. */
  private static final int FIRST_NUMBER = 1_001;

  /** How many there were in the year before, in per cent. */
  private static final int BEFORE = 60;

  /** The village hall, its neighbours, and how many days before the end they came. */
  private static final int VILLAGE = hall("330881", "TOWN_SERVICE_HALL");

  private static final int NEIGHBOURS = 14;
  private static final int VILLAGE_DAYS_AGO = 75;
  private static final int VILLAGE_DAYS = 20;

  /** Town halls are used most, courts least. */
  private static final List<Integer> HALL_WEIGHTS = List.of(6, 4, 1, 3, 4);

  private Filings() {}

  /** In the order in which they come. */
  static List<Filing> of(Year year) {
    List<Filing> filings = new ArrayList<>();
    year.before()
        .ifPresent(
            before ->
                add(
                    before,
                    before.share(Filing.YEAR * BEFORE / 100),
                    before.share(Filing.SCANNED * BEFORE / 200),
                    filings));
    Year latest = year.latest();
    int scanned = latest.share(Filing.SCANNED);
    add(latest, latest.share(Filing.YEAR), scanned, filings);
    return numbered(filings);
  }

  private static void add(Year year, int all, int scanned, List<Filing> filings) {
    Dice dice = Dice.of("history/filings/" + year.first() + "/" + all);
    Seasons inHalls = new Seasons(year, 0);
    Seasons atHome = new Seasons(year, 40);
    boolean village = year.days() > VILLAGE_DAYS_AGO + VILLAGE_DAYS;
    for (int i = 0; i < all; i++) {
      boolean scan = i < scanned;
      boolean neighbour = scan && village && i < NEIGHBOURS && year.days() > 300;
      int hall = neighbour ? VILLAGE : weighted(dice);
      LocalDate day = scan ? inHalls.day(dice, 40) : atHome.day(dice, 0);
      if (neighbour) {
        day = workday(year.last().minusDays(VILLAGE_DAYS_AGO - dice.below(VILLAGE_DAYS)));
      }
      String division = scan ? HallPlan.all().get(hall).division() : dice.pick(Filing.DIVISIONS);
      LocalTime at = LocalTime.of(scan ? dice.between(9, 16) : dice.between(7, 22), dice.below(60));
      String kind = neighbour ? "EXPROPRIATION" : dice.pick(Filing.KINDS);
      filings.add(new Filing(0, day, at, scan, scan ? hall : null, division, kind, Mood.of(dice)));
    }
  }

  private static LocalDate workday(LocalDate day) {
    LocalDate next = day;
    while (!Hours.workday(next)) {
      next = next.minusDays(1);
    }
    return next;
  }

  private static List<Filing> numbered(List<Filing> filings) {
    List<Filing> sorted =
        filings.stream()
            .sorted(Comparator.comparing(Filing::on).thenComparing(Filing::at))
            .toList();
    List<Filing> numbered = new ArrayList<>();
    for (Filing one : sorted) {
      numbered.add(
          new Filing(
              FIRST_NUMBER + numbered.size(),
              one.on(),
              one.at(),
              one.scanned(),
              one.hall(),
              one.division(),
              one.kind(),
              one.mood()));
    }
    return List.copyOf(numbered);
  }

  private static int weighted(Dice dice) {
    int kinds = HALL_WEIGHTS.size();
    int drawn = dice.below(HALL_WEIGHTS.stream().mapToInt(Integer::intValue).sum());
    int kind = 0;
    while (drawn >= HALL_WEIGHTS.get(kind)) {
      drawn -= HALL_WEIGHTS.get(kind++);
    }
    return dice.below(Filing.DIVISIONS.size()) * kinds + kind;
  }

  private static int hall(String division, String kind) {
    List<HallPlan> all = HallPlan.all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).division().equals(division) && all.get(i).kind().equals(kind)) {
        return i;
      }
    }
    throw new IllegalStateException("no hall of kind " + kind + " in " + division);
  }
}
