package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.mashang.screening.criteria.receipt.Source;

/**
 * One screening (一次筛查) with all it was made of. Each keeps its number for ever; the last one
 * counts.
 *
 * @param number counts the screenings of a case from 1
 * @param on its day, whose law is cited
 * @param digest of the papers it was made of
 */
public record Screening(
    int number,
    LocalDate on,
    String digest,
    List<Source> sources,
    KeptFacts facts,
    List<Correction> corrections,
    Judged judged) {

  public Screening {
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
  }

  /** A screening by a judge. */
  static Screening of(int number, String digest, Matter matter, Judge judge) {
    KeptFacts kept = KeptFacts.of(matter.facts());
    Matter exactly = new Matter(matter.on(), matter.sources(), kept.sheet(), matter.corrections());
    return new Screening(
        number,
        matter.on(),
        digest,
        matter.sources(),
        kept,
        matter.corrections(),
        judge.judge(exactly));
  }

  /** What it was made of. */
  public Matter matter() {
    return new Matter(on, sources, facts.sheet(), corrections);
  }
}
