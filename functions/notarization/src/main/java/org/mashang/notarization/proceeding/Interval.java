package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.notarization.term.PauseGround;

/**
 * A stretch of time that is not counted (不计算在期限内, 30).
 *
 * @param to the first day that counts again; null while it lasts
 * @param toldOn when the party was told (规则 35(2)); null if it was not yet
 */
public record Interval(
    PauseGround ground, LocalDate from, @Nullable LocalDate to, @Nullable LocalDate toldOn) {

  org.mashang.casework.time.Pause span() {
    return new org.mashang.casework.time.Pause(from, to, ground.label(), toldOn);
  }
}
