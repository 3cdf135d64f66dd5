package org.mashang.screening.criteria;

import java.util.ArrayList;
import java.util.List;
import org.mashang.screening.fact.FactSheet;

/**
 * Compares the facts of a case with the criteria (筛查). Pure: the same facts and criteria give the
 * same result. It says where the case goes, never what is decided in it.
 */
public final class Screening {

  private Screening() {}

  public static Result of(FactSheet sheet, Criteria criteria) {
    List<Finding> findings = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (Criterion criterion : criteria.all()) {
      findings.add(Findings.of(criterion, criterion.when().of(sheet)));
      open.addAll(Findings.open(criterion, sheet));
    }
    Course course = Course.of(findings);
    return new Result(
        course.outcome(),
        course.summary(open),
        course.decidedBy(),
        findings,
        open,
        criteria.versions());
  }
}
