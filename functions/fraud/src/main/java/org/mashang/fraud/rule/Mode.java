package org.mashang.fraud.rule;

import org.mashang.fraud.subject.Subject;

/**
 * On whom a rule acts. Every subject has a place from 0 to 99, always the same, so that a share
 * that grows keeps whom it had.
 *
 * @param from first place on which it acts
 * @param to first place after it on which it no longer acts; not below {@code from}
 */
public record Mode(int from, int to) {

  private static final int ALL = 100;

  public static final Mode LIVE = new Mode(0, ALL);
  public static final Mode SHADOW = new Mode(0, 0);

  public Mode {
    if (from < 0 || from > to || to > ALL) {
      throw new IllegalArgumentException("no places: " + from + " to " + to);
    }
  }

  /** Acts on so many percent of the subjects. */
  public static Mode share(int percent) {
    return new Mode(0, percent);
  }

  /** How many percent of the subjects it acts on. */
  public int percent() {
    return to - from;
  }

  /** The same, but on nobody on whom a share of so many percent acts. */
  public Mode outside(int percent) {
    return new Mode(Math.max(from, percent), Math.max(to, percent));
  }

  /** Whether it acts on this subject: always the same answer for the same one. */
  public boolean actsOn(Subject subject) {
    int place = Math.floorMod(subject.key().hashCode(), ALL);
    return place >= from && place < to;
  }
}
