package org.mashang.screening.proceeding;

import java.time.Instant;
import org.mashang.casework.Personal;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.term.OpinionKind;

/**
 * The handling prosecutor's opinion (审查意见).
 *
 * @param agrees whether the prosecutor says that it goes with the machine's result
 * @param found what the machine had found when it was given
 * @param procuratorialOpinion whether the police are to be told to penalise (检察意见)
 * @param approved whether it may take effect
 */
public record Opinion(
    OpinionKind kind,
    boolean agrees,
    Outcome found,
    boolean procuratorialOpinion,
    Personal reasons,
    Officer by,
    Instant at,
    boolean approved) {

  Opinion approve() {
    return new Opinion(kind, agrees, found, procuratorialOpinion, reasons, by, at, true);
  }
}
