package org.mashang.local.demo;

import java.util.List;

/** How somebody writes. */
public enum Mood {
  PLAIN,
  SHORT,
  LONG,
  ANGRY,
  TABBED,
  EMOJI;

  /** Four of ten write plainly. */
  public static Mood of(Dice dice) {
    return dice.pick(List.of(PLAIN, PLAIN, PLAIN, PLAIN, SHORT, SHORT, LONG, ANGRY, TABBED, EMOJI));
  }
}
