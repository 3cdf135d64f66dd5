package org.mashang.screening.standard;

import java.time.Instant;
import java.util.List;
import org.mashang.screening.criteria.Outcome;

/**
 * A back-test: the version on closed cases, beside the criteria in force (回测).
 *
 * @param cases how many closed cases were looked at
 * @param differences where the outcome would be another one
 */
public record TestRun(Instant at, int cases, List<Difference> differences) {

  /** A closed case that would have another outcome. */
  public record Difference(String caseId, String policeCase, Outcome now, Outcome then) {}

  public TestRun {
    differences = List.copyOf(differences);
  }
}
