package org.mashang.screening.criteria;

/** What a criterion means for the outcome. */
public enum Effect {
  /** Whether it is drunk driving at all: nothing is decided before this is proven. */
  DRUNK,
  /** Another element of the offence; if it is lacking or in doubt, a human decides. */
  ELEMENT,
  /** Article 10: one that is present rules withdrawal out; each must be shown to be absent. */
  AGGRAVATES,
  /** Article 12(1)(1) to (4): one of them must be met. */
  GATE,
  /** Article 12(1)(5): what a human may find there is for a human. */
  OPEN_GATE,
  /** Article 12(2): no crime; while there is cause to ask, nothing is ruled out. */
  EXCULPATES,
  /** Article 9: to be cured or explained before anybody relies on the opinion. */
  DEFECT,
  /** Article 11: counts in the suspect's favour; does not change the outcome. */
  LENIENT,
  /** Article 14: speaks against probation; does not change the outcome. */
  PROBATION,
  /** Article 22: a condition of the fast track; does not change the outcome. */
  FAST_TRACK,
  /** Where it is present or there is cause to ask, a human decides. */
  HUMAN,
  /** Something to look at; does not change the outcome. */
  NOTE;

  /** Whether local criteria may have it: they may send to a human, never loosen. */
  public boolean local() {
    return this == HUMAN || this == NOTE;
  }
}
