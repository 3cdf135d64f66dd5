package org.mashang.screening.proceeding;

import java.util.List;
import org.mashang.casework.rule.Copies;

/**
 * One screening (一次筛查). Each keeps its number for ever; the last one counts.
 *
 * @param number counts the screenings of a case from 1
 * @param digest of the papers it was made of
 * @param kinds codes of the papers the case held
 * @param facts what it was made of
 */
public record Screening(
    int number, String digest, List<String> kinds, KeptFacts facts, Judged judged) {

  public Screening {
    kinds = Copies.of(kinds);
  }
}
