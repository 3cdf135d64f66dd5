package org.mashang.screening.criteria.logic;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;

/** Reads the day of an answer of type DAY or TIME. */
final class Days {

  private static final int LENGTH = "2026-03-01".length();

  private Days() {}

  /** Null if it is known only in part. */
  static @Nullable LocalDate of(Answer answer) {
    String value = answer.value();
    if (value == null || value.length() < LENGTH) {
      return null;
    }
    boolean dayOnly = value.length() == LENGTH || value.charAt(LENGTH) == 'T';
    try {
      return dayOnly ? LocalDate.parse(value.substring(0, LENGTH)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
