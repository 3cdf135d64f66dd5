package org.mashang.screening.criteria.logic;

/** Why something is not proven. */
public enum Why {
  /** No paper speaks of it. */
  SILENT(false),
  /** The papers contradict each other. */
  CONTRADICTED(true),
  /** A paper says it, but in a way that a human must check. */
  DOUBTED(true),
  /** What the papers say falls on neither side. */
  UNDECIDED(false),
  /** The value with its uncertainty lies on both sides of a threshold. */
  NEAR_THRESHOLD(true),
  /** A date is missing or known only in part. */
  DATE_UNKNOWN(false),
  /** A date lies where it cannot. */
  DATE_IMPLAUSIBLE(true),
  /** The law leaves it open; only a named person can say. */
  OPEN_CLAUSE(false),
  /** Something else in the papers points to it. */
  HINTED(true);

  private final boolean raised;

  Why(boolean raised) {
    this.raised = raised;
  }

  /** Whether the papers give cause to ask, so that it is more than silence. */
  boolean raised() {
    return raised;
  }
}
