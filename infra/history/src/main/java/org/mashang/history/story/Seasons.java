package org.mashang.history.story;

import java.time.LocalDate;
import java.util.List;
import org.mashang.local.demo.Dice;

/** Draws days as they fall in life: fewer around New Year, fewer on rest days. */
public final class Seasons {

  /** How busy the months are, January first, in per cent of the busiest. */
  private static final List<Integer> BUSY =
      List.of(70, 45, 85, 95, 90, 100, 95, 80, 95, 75, 100, 95);

  private final Year year;
  private final int onRestDays;

  /**
   * @param onRestDays how much happens on rest days, in per cent of workdays
   */
  public Seasons(Year year, int onRestDays) {
    this.year = year;
    this.onRestDays = onRestDays;
  }

  /** One day. */
  public LocalDate day(Dice dice) {
    return day(dice, 0);
  }

  /**
   * One day, of which later ones are likelier.
   *
   * @param growth by how many per cent the last day is likelier than the first
   */
  public LocalDate day(Dice dice, int growth) {
    while (true) {
      int number = dice.below(year.days());
      LocalDate day = year.first().plusDays(number);
      int weight = BUSY.get(day.getMonthValue() - 1);
      weight = weight * (Hours.workday(day) ? 100 : onRestDays) / 100;
      weight = weight * (100 + growth * number / year.days()) / (100 + growth);
      if (dice.below(100) < weight) {
        return day;
      }
    }
  }
}
