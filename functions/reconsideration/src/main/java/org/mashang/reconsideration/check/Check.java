package org.mashang.reconsideration.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;

/**
 * One computed finding. It advises; only an officer may refuse (30(2)).
 *
 * @param sentence for an old person to understand
 * @param calculation how a date was found; null where nothing was calculated
 */
public record Check(
    Code code,
    Outcome outcome,
    String sentence,
    @Nullable String calculation,
    List<Citation> citations) {

  public Check {
    citations = List.copyOf(citations);
  }

  /** What was looked at. */
  public enum Code {
    /** In time? 20 */
    LATENESS,
    /** Not more than 5 or 20 years after the act? 21 */
    ABSOLUTE_BAR,
    /** A matter reconsideration is not for? 12 */
    EXCLUSION,
    /** Must one come here before going to court? 23 */
    COMPULSORY_FIRST,
    /** Is everything there? 30(1), 31 */
    COMPLETENESS,
    /** Must the applicant bring evidence? 44(2) */
    EVIDENCE_DUTY,
    /** Is this the competent organ? 24 to 28 */
    JURISDICTION,
    /** Is another remedy running, or was this one used before? 29, 30(1)(7) */
    ONE_REMEDY,
    /** Could the simplified procedure be used? 53 */
    SIMPLIFIED_POSSIBLE
  }

  /** What was found. */
  public enum Outcome {
    OK,
    /** An officer should look at it. */
    ATTENTION,
    /** Something is not there that the law asks for. */
    MISSING,
    /** Cannot be said from what is known; never the same as "no". */
    UNKNOWN
  }
}
