package org.mashang.fraud.learned;

import java.time.LocalDate;

/**
 * Where a model comes from.
 *
 * @param data what it was, in words
 * @param sha256 of the data's file
 * @param learnedFrom rows
 * @param heldOut rows that {@code metrics} were taken on
 */
public record Origin(
    String data, String sha256, int learnedFrom, int heldOut, LocalDate on, Metrics metrics) {}
