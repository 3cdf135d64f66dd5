package org.mashang.benchmarks.papers;

import java.math.BigDecimal;

/** How laboratories and officers write an alcohol content. */
final class Alcohol {

  private static final String[] UNITS = {
    "mg/100mL", "mg/100ml", "mg/100mL", "毫克/100毫升", "mg/100ML", "㎎/100ml"
  };

  private Alcohol() {}

  /** One of the ways to write the unit; the ligature is rare. */
  static String unit(Dice dice) {
    return UNITS[dice.chance(0.95) ? dice.between(0, 4) : 5];
  }

  /** In a sentence: the number with its unit. */
  static String written(BigDecimal value, Dice dice) {
    String unit = unit(dice);
    return value.toPlainString() + (unit.startsWith("毫") || dice.chance(0.7) ? "" : " ") + unit;
  }

  /** As a story tells it. */
  static String told(BigDecimal value, Dice dice) {
    return value.toPlainString() + dice.pick("mg/100ml", "毫克/100毫升", "mg/100mL");
  }
}
