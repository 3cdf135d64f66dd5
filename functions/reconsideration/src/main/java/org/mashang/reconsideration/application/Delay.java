package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/**
 * What kept the applicant from applying in time (20(2)). Whether it is a good reason is for the
 * officer to say.
 *
 * @param from first day of the obstacle
 * @param to last day of the obstacle; null while it lasts
 */
public record Delay(LocalDate from, @Nullable LocalDate to, Personal ground) {}
