package org.mashang.screening.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.term.DutyKind;

/**
 * Something that is left to be done after a decision (后续事项).
 *
 * @param doneOn null while it is open
 */
public record Duty(DutyKind kind, LocalDate openedOn, @Nullable LocalDate doneOn) {

  public boolean open() {
    return doneOn == null;
  }
}
