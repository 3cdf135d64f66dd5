package org.mashang.screening.criteria.change;

/** What comes of a step on the shelf. */
public sealed interface Shelving {

  /** The shelf after it. */
  record Done(CriteriaShelf shelf) implements Shelving {}

  /** Nothing changes, and why. */
  record Refused(Objection objection) implements Shelving {}
}
