package org.mashang.screening.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.logic.Why;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/**
 * Something that a human has to settle.
 *
 * @param code of the criterion
 * @param article key of its article
 * @param fact which fact to settle; null where the finding as a whole is to be judged
 * @param why null where the finding as a whole is to be judged
 * @param reason what is missing, contradictory or doubtful, in Chinese
 * @param next what can be done, in Chinese
 */
public record Open(
    String code,
    String article,
    @Nullable FactKey fact,
    @Nullable Why why,
    List<Doubt> doubts,
    String reason,
    String next) {

  public Open {
    doubts = List.copyOf(doubts);
  }
}
