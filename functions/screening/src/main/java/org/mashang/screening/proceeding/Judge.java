package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import org.mashang.screening.fact.FactSheet;

/**
 * Holds facts against the criteria of one version. Pure: the same facts, kinds and day give the
 * same answer, byte for byte.
 */
@FunctionalInterface
public interface Judge {

  /**
   * What follows from some facts.
   *
   * @param kinds codes of the papers that the case holds
   * @param on the day of the screening
   */
  Judged judge(FactSheet facts, List<String> kinds, LocalDate on);

  /** For whoever gives no command that needs one. */
  static Judge none() {
    return (facts, kinds, on) -> {
      throw new IllegalStateException("nobody judges here");
    };
  }
}
