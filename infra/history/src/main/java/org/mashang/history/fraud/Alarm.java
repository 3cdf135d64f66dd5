package org.mashang.history.fraud;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;
import org.mashang.history.story.Seasons;
import org.mashang.history.story.Year;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.Filing;

/**
 * That the rules raise something about somebody.
 *
 * @param stake fen that may be lost
 */
record Alarm(int number, Instant at, Level level, Typology typology, String division, long stake) {

  static final int A_YEAR = 1_500;

  /** The wave: so many parcels "lost" in the weeks of the autumn sales. */
  private static final int WAVE = 160;

  private static final int WAVE_DAYS_AGO = 24;
  private static final int WAVE_DAYS = 17;

  /** How people live in the divisions, in per cent. */
  private static final List<Integer> DIVISIONS = List.of(34, 16, 10, 9, 14, 17);

  /** When the telephone rings: in the afternoon and evening most, at night some. */
  private static final List<Integer> HOURS =
      List.of(2, 1, 1, 0, 0, 1, 1, 3, 6, 10, 12, 10, 8, 10, 13, 14, 12, 10, 9, 12, 13, 10, 7, 4);

  /** How many signs of it there are: the more, the more urgent. */
  int signs() {
    return switch (level) {
      case BLUE -> 1;
      case YELLOW -> 2;
      case ORANGE -> 3;
      case RED -> 4;
    };
  }

  /** In the order in which they come. */
  static List<Alarm> of(Year year) {
    List<Alarm> alarms = new ArrayList<>();
    year.before().ifPresent(before -> add(before, before.share(A_YEAR * 7 / 10), alarms));
    boolean wave = year.days() > 300;
    add(year.latest(), year.latest().share(A_YEAR) - (wave ? WAVE : 0), alarms);
    if (wave) {
      Dice dice = Dice.of("history/wave");
      for (int i = 0; i < WAVE; i++) {
        LocalDate day = year.last().minusDays(WAVE_DAYS_AGO - dice.below(WAVE_DAYS));
        alarms.add(alarm(day, Typology.CUSTOMER_SERVICE, dice));
      }
    }
    List<Alarm> sorted = alarms.stream().sorted(Comparator.comparing(Alarm::at)).toList();
    List<Alarm> numbered = new ArrayList<>();
    for (Alarm one : sorted) {
      numbered.add(
          new Alarm(
              numbered.size() + 1,
              one.at(),
              one.level(),
              one.typology(),
              one.division(),
              one.stake()));
    }
    return List.copyOf(numbered);
  }

  private static void add(Year year, int count, List<Alarm> alarms) {
    Dice dice = Dice.of("history/alarms/" + year.first() + "/" + count);
    Seasons seasons = new Seasons(year, 80);
    for (int i = 0; i < count; i++) {
      Sign sign = Sign.ALL.get(weighted(Sign.ALL.stream().map(Sign::weight).toList(), dice));
      Typology typology = dice.onceIn(20) ? Typology.UNKNOWN : sign.typology();
      alarms.add(alarm(seasons.day(dice, 30), typology, dice));
    }
  }

  private static Alarm alarm(LocalDate day, Typology typology, Dice dice) {
    LocalTime time = LocalTime.of(weighted(HOURS, dice), dice.below(60), dice.below(60));
    int drawn = dice.below(100);
    Level level =
        drawn < 8 ? Level.RED : drawn < 30 ? Level.ORANGE : drawn < 70 ? Level.YELLOW : Level.BLUE;
    String division = Filing.DIVISIONS.get(weighted(DIVISIONS, dice));
    long yuan =
        switch (level) {
          case RED -> dice.between(20, 480) * 1_000L;
          case ORANGE -> dice.between(5, 120) * 1_000L;
          case YELLOW -> dice.below(40) * 500L;
          case BLUE -> 0;
        };
    Instant at = day.atTime(time).atZone(Shanghai.ZONE).toInstant();
    return new Alarm(0, at.minus(Duration.ofSeconds(3)), level, typology, division, yuan * 100);
  }

  private static int weighted(List<Integer> weights, Dice dice) {
    int drawn = dice.below(weights.stream().mapToInt(Integer::intValue).sum());
    int at = 0;
    while (drawn >= weights.get(at)) {
      drawn -= weights.get(at++);
    }
    return at;
  }
}
