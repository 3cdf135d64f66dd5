package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.screening.term.Outcome;

/**
 * What the criteria come to on some facts.
 *
 * @param open what is missing, contradictory or doubtful, a sentence each
 * @param criteria the version used
 * @param receipt SHA-256 of the receipt, 64 hexadecimal digits
 */
public record Judged(
    Outcome outcome,
    List<Finding> findings,
    List<MissingPaper> missing,
    List<Personal> open,
    String criteria,
    String receipt) {

  public Judged {
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
    open = List.copyOf(open);
  }
}
