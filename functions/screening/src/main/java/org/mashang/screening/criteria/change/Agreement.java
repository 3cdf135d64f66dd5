package org.mashang.screening.criteria.change;

import java.util.Collection;
import org.mashang.screening.criteria.Outcome;

/**
 * How outcomes stand to what people decided.
 *
 * @param agreed cases in which both say the same
 * @param wronglyEligible cases offered for review of withdrawal that people did not close so
 * @param wronglyNotEligible cases that people closed under article 12 all the same
 * @param leftToHuman cases in which the screening said nothing
 */
public record Agreement(int agreed, int wronglyEligible, int wronglyNotEligible, int leftToHuman) {

  /** One case, as screened and as closed. */
  record Pair(Outcome outcome, Ended ended) {}

  static Agreement of(Collection<Pair> pairs) {
    int agreed = 0;
    int wronglyEligible = 0;
    int wronglyNotEligible = 0;
    int left = 0;
    for (Pair pair : pairs) {
      boolean minor = pair.ended() == Ended.UNDER_ARTICLE_12;
      switch (pair.outcome()) {
        case ELIGIBLE_FOR_WITHDRAWAL_REVIEW -> {
          agreed += minor ? 1 : 0;
          wronglyEligible += minor ? 0 : 1;
        }
        case NOT_ELIGIBLE -> {
          agreed += minor ? 0 : 1;
          wronglyNotEligible += minor ? 1 : 0;
        }
        case NEEDS_HUMAN -> left++;
      }
    }
    return new Agreement(agreed, wronglyEligible, wronglyNotEligible, left);
  }
}
