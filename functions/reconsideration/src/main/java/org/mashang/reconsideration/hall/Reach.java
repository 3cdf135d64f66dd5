package org.mashang.reconsideration.hall;

import org.mashang.casework.Actor;

/**
 * Whose halls somebody keeps: those of the own organ, and for the city's people those of the whole
 * city.
 *
 * @param organ division code of the own government; empty reaches nothing
 */
record Reach(String organ) {

  private static final String WHOLE_CITY = "00";

  static Reach of(Actor actor) {
    return new Reach(actor.organ() == null ? "" : actor.organ());
  }

  boolean covers(String other) {
    if (organ.length() != 6) {
      return false;
    }
    return organ.equals(other)
        || (organ.endsWith(WHOLE_CITY) && other.startsWith(organ.substring(0, 4)));
  }
}
