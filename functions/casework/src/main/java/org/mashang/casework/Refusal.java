package org.mashang.casework;

import java.util.List;
import org.mashang.casework.law.Citation;

/**
 * Why a command has no effect, for the person who gave it.
 *
 * @param code stable, upper snake case, for programs
 * @param kind which kind of answer it is; the edge turns it into an HTTP status
 * @param citations the articles it rests on; empty where no article decides
 * @param reason one Chinese sentence that says what is wrong
 * @param nextStep one Chinese sentence that says what can be done now
 * @param faults every field that is wrong, at once; empty if none is
 */
public record Refusal(
    String code,
    Kind kind,
    List<Citation> citations,
    String reason,
    String nextStep,
    List<Fault> faults) {

  /** What kind of answer a refusal is. */
  public enum Kind {
    /** The command itself is wrong: 422. */
    INVALID,
    /** The caller may not do this: 403. */
    FORBIDDEN,
    /** Not now, in the state the case is in: 409. */
    CONFLICT,
    /** There is no such case for this caller: 404. */
    UNKNOWN
  }

  public Refusal {
    citations = List.copyOf(citations);
    faults = List.copyOf(faults);
  }
}
