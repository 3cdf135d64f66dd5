package org.mashang.casework.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its day of the week says, or has a name: a holiday (放假), or a weekend day
 * on which people work to make up for one (调休上班).
 *
 * @param name the holiday it belongs to, for example 国庆节
 * @param notice number of the notice that says so; null if it is not recorded
 */
public record SpecialDay(LocalDate date, boolean isWorkday, String name, @Nullable String notice) {}
