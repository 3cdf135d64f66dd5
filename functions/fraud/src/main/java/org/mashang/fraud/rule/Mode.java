package org.mashang.fraud.rule;

import org.mashang.fraud.subject.Subject;

/**
 * On whom a rule acts.
 *
 * @param percent of the subjects; 100 live, 0 in shadow
 */
public record Mode(int percent) {

  public static final Mode LIVE = new Mode(100);
  public static final Mode SHADOW = new Mode(0);

  /** Whether it acts on this subject: always the same answer for the same one. */
  boolean actsOn(Subject subject) {
    return Math.floorMod(subject.key().hashCode(), 100) < percent;
  }
}
