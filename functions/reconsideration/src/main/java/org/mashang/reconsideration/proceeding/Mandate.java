package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/**
 * Somebody's mandate to act for a party (委托代理, 17).
 *
 * @param id {@code agent-1}, {@code agent-2}, … in order of appointment
 * @param party whom the agent acts for, as in {@link PartyRef}
 * @param until last day; null if it runs to the end of the proceeding
 * @param ended whether the party has ended it
 */
public record Mandate(
    String id, String party, Personal name, @Nullable LocalDate until, boolean ended) {

  boolean activeOn(LocalDate day) {
    return !ended && (until == null || !day.isAfter(until));
  }
}
