package org.mashang.screening.extract;

import java.math.BigDecimal;

/** How a concentration is written, and what one of it is in mg/100 ml. */
enum Unit {
  PER_100_ML(1, true),
  PER_DECILITRE(1, true),
  /** 毫克 with 每百毫升 said before. */
  SAID_BEFORE(1, true),
  PER_ML(100, true),
  GRAM_PER_LITRE(100, true),
  MG_PER_LITRE(0.1, true),
  GRAM_PER_100_ML(1000, true),
  PER_MILLE(100, false),
  /** 未检出: nothing, whatever the unit. */
  NOTHING(1, true),
  /** mg/100g, mg/10ml, mg/1000ml, mg/100 with nothing after it. */
  MISPRINTED(1, false),
  /** mg alone, or nothing. */
  MISSING(1, false);

  private final BigDecimal factor;
  private final boolean sound;

  Unit(double factor, boolean sound) {
    this.factor = BigDecimal.valueOf(factor);
    this.sound = sound;
  }

  BigDecimal factor() {
    return factor;
  }

  /** Whether the unit alone leaves no question. */
  boolean sound() {
    return sound;
  }
}
