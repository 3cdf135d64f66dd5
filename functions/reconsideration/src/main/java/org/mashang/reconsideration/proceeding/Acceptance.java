package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.SimplifiedGround;

/**
 * That and how the case was accepted (受理).
 *
 * @param on from this day the later periods run
 * @param deemed whether by the lapse of the review period (30(3))
 * @param ground why simplified; null in the ordinary procedure
 * @param extensionDays days added under 62(1); 0 if none
 */
public record Acceptance(
    LocalDate on,
    boolean deemed,
    Procedure procedure,
    @Nullable SimplifiedGround ground,
    int extensionDays) {

  Acceptance withGround(SimplifiedGround why) {
    return new Acceptance(on, deemed, procedure, why, extensionDays);
  }

  Acceptance extendedBy(int days) {
    return new Acceptance(on, deemed, procedure, ground, extensionDays + days);
  }

  boolean ordinary() {
    return procedure == Procedure.ORDINARY;
  }
}
