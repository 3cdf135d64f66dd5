package org.mashang.fraud.organ;

import java.time.Duration;
import java.util.List;

/**
 * What the plan says for one level.
 *
 * @param within how soon whoever is called must answer
 * @param chain who is called, one after the other while nobody answers
 * @param beside who is told as well and carries no clock
 */
public record LevelPlan(Duration within, List<OrganKind> chain, List<OrganKind> beside) {

  public LevelPlan {
    chain = List.copyOf(chain);
    beside = List.copyOf(beside);
  }
}
