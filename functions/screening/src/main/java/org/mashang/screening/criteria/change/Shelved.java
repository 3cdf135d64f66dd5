package org.mashang.screening.criteria.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.CriteriaVersion;

/**
 * A version on the shelf.
 *
 * @param proposedBy id of the person; {@code release} for what comes with a release
 * @param tested the back-test that is approved with it; null before there is one
 * @param approvedBy another person; null before
 * @param approvedOn null before
 */
public record Shelved(
    CriteriaVersion version,
    Stage stage,
    String proposedBy,
    @Nullable BackTest tested,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn) {

  /** How far a version has come. */
  public enum Stage {
    /** Written and without faults; tried on nothing yet. */
    PROPOSED,
    /** Tried on closed cases; the differences lie before the one who approves. */
    TESTED,
    /** Approved: used from its first day on. */
    APPROVED,
    /** Given up before it was approved. */
    GIVEN_UP
  }

  Shelved tested(BackTest test) {
    return new Shelved(version, Stage.TESTED, proposedBy, test, null, null);
  }

  Shelved approved(String by, LocalDate on) {
    return new Shelved(version, Stage.APPROVED, proposedBy, tested, by, on);
  }

  Shelved givenUp() {
    return new Shelved(version, Stage.GIVEN_UP, proposedBy, tested, null, null);
  }
}
