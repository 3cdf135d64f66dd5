package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The copy to the respondent and the answer (发送副本、答复, 48, 54).
 *
 * @param sentOn when the copy went out; null if it has not
 * @param answeredOn when the answer came; null if it has not
 * @param evidence whether the evidence came with it
 * @param missed whether it was recorded that the answer did not come in time (70)
 */
public record Exchange(
    @Nullable LocalDate sentOn, @Nullable LocalDate answeredOn, boolean evidence, boolean missed) {

  static final Exchange NONE = new Exchange(null, null, false, false);
}
