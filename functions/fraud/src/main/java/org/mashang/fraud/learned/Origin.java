package org.mashang.fraud.learned;

import java.time.LocalDate;

/**
 * Where a model comes from.
 *
 * @param sha256 of the data's file
 * @param learnedFrom rows
 * @param heldOut rows that {@code metrics} were taken on
 */
public record Origin(String sha256, int learnedFrom, int heldOut, LocalDate on, Metrics metrics) {}
