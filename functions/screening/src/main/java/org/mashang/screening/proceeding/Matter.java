package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.fact.FactSheet;

/**
 * What a screening is made of: all that its findings and its receipt depend on, but the criteria.
 *
 * @param on its day, whose law is cited
 * @param sources the papers that were read
 * @param corrections what people have set right, in their order; the facts hold it already
 */
public record Matter(
    LocalDate on, List<Source> sources, FactSheet facts, List<Correction> corrections) {

  public Matter {
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
  }

  /** Codes of the papers that are there. */
  public List<String> kinds() {
    return sources.stream().map(Source::kind).distinct().sorted().toList();
  }
}
