package org.mashang.screening.criteria.logic;

import java.util.List;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/**
 * A fact that is missing for an expression to be decided.
 *
 * @param doubts what was doubted of it; empty where no paper speaks of it
 */
public record Gap(FactKey key, Why why, List<Doubt> doubts) {

  public Gap {
    doubts = List.copyOf(doubts);
  }
}
