package org.mashang.screening.fact;

/** How the value of a fact is written in {@link Fact#value}. */
public enum FactType {
  /** {@code YES} or {@code NO}; NO only where a paper says so. */
  FLAG,
  /** Milligrams per 100 millilitres, a plain decimal: {@code 156.4}. */
  ALCOHOL,
  /** The name of a constant of {@link Choices}. */
  CHOICE,
  /** A day, {@code 2026-03-01}, or its known part, {@code 2026-03} or {@code 2026}. */
  DAY,
  /** A minute of Shanghai time, {@code 2026-03-01T22:05}, or its known part as for a day. */
  TIME,
  /** As written. */
  TEXT
}
