package org.mashang.fraud.rulebook;

/** How far a version of a rule has come. */
public enum Stage {
  /** Written down; acts on nobody. */
  PROPOSED,
  /** Tried on stored signals; acts on nobody. */
  TESTED,
  /** Runs beside the others and is only counted (影子运行). */
  SHADOW,
  /** Acts on a share of the people (灰度运行). */
  SHARED,
  /** Acts on all (正式运行). */
  LIVE,
  /** Taken out, or replaced by a later version. */
  ENDED
}
