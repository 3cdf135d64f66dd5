package org.mashang.screening.criteria;

import java.util.List;
import org.mashang.screening.criteria.logic.Why;

/**
 * What a screening found: the same for the same facts and criteria, in the same order.
 *
 * @param summary one Chinese sentence
 * @param decidedBy codes of the criteria that led to the outcome
 * @param findings every criterion, in the order of the files
 * @param open what a human has to settle; for an outcome other than NEEDS_HUMAN what is left open
 *     all the same
 * @param criteria the versions used, the country's first
 */
public record Result(
    Outcome outcome,
    String summary,
    List<String> decidedBy,
    List<Finding> findings,
    List<Open> open,
    List<CriteriaVersion.Ref> criteria) {

  public Result {
    decidedBy = List.copyOf(decidedBy);
    findings = List.copyOf(findings);
    open = List.copyOf(open);
    criteria = List.copyOf(criteria);
  }

  /** Whether all is shown but what the law itself leaves to a person's judgement. */
  public boolean onlyOpenClausesLeft() {
    return outcome == Outcome.NEEDS_HUMAN
        && !open.isEmpty()
        && open.stream().allMatch(each -> each.why() == Why.OPEN_CLAUSE);
  }
}
