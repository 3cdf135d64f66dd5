package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.term.SuspensionGround;

/**
 * One suspension (中止).
 *
 * @param until the first day that counts again; null while it lasts
 * @param toldOn when the applicant was told in writing (39(3)); null if that is not recorded
 */
public record Pause(
    SuspensionGround ground,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable LocalDate toldOn) {}
