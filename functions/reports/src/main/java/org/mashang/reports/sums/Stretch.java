package org.mashang.reports.sums;

import java.time.LocalDate;
import java.util.SortedMap;
import org.mashang.reports.figure.Figures;

/**
 * The figures of some days, both ends included.
 *
 * @param all by place
 * @param days what each day comes to for the whole city, without durations; days without figures
 *     may be missing
 */
public record Stretch(
    LocalDate from, LocalDate to, Figures all, SortedMap<LocalDate, Figures> days) {}
