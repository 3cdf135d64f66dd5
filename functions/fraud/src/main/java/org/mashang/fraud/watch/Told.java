package org.mashang.fraud.watch;

import java.util.Set;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

/**
 * The alert that was raised last about a subject, so that the next says something new.
 *
 * @param at second of the epoch of the latest signal behind it
 * @param stake fen that were at stake then
 * @param rules 32 bits for each of the rules behind it
 */
public record Told(Level level, Typology typology, long at, long stake, Set<Integer> rules) {
  public Told {
    rules = Set.copyOf(rules);
  }

  /** What stands for a rule: ids may be long, and a state must fit. */
  public static int mark(String rule) {
    return (int) Hashes.of(rule);
  }
}
