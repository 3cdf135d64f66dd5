package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.screening.criteria.Outcome;

/**
 * What the criteria come to on some facts.
 *
 * @param summary one sentence; may repeat what a paper says
 * @param criteria the versions used, the country's first, for example {@code CN-2023-187/1}
 * @param receipt SHA-256 of the receipt, 64 hexadecimal digits
 */
public record Judged(
    Outcome outcome,
    Personal summary,
    List<Finding> findings,
    List<OpenPoint> open,
    List<MissingPaper> missing,
    List<String> criteria,
    String receipt) {

  public Judged {
    findings = List.copyOf(findings);
    open = List.copyOf(open);
    missing = List.copyOf(missing);
    criteria = List.copyOf(criteria);
  }
}
