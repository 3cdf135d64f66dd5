package org.mashang.fraud.watch;

import java.util.Set;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

/**
 * The alert that was raised last about a subject, so that the next says something new.
 *
 * @param at second of the epoch of the latest signal behind it
 * @param stake fen that were at stake then
 * @param rules ids of the rules behind it
 */
public record Told(Level level, Typology typology, long at, long stake, Set<String> rules) {
  public Told {
    rules = Set.copyOf(rules);
  }
}
