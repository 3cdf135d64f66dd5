package org.mashang.notarization.proceeding;

import java.time.LocalDate;

/**
 * That it was accepted (受理).
 *
 * @param promiseDays the service promise in working days from acceptance; 0 is the same day
 */
public record Acceptance(LocalDate on, int promiseDays) {}
