package org.mashang.screening.extract;

/** What an amount in a text is. */
enum Role {
  /** What the laboratory found in the blood. */
  BLOOD,
  /** Said of the blood, but not how it was found. */
  BLOOD_UNSAID,
  /** What the breath tester showed (呼气酒精含量). */
  BREATH,
  /** A limit of the law or a standard. */
  THRESHOLD,
  /** 20 or 80 that was reached (达到80): a limit, unless nothing else is said. */
  REACHED,
  /** Reckoned back to the time of driving. */
  RECKONED,
  /** Of another substance, or an unrelated amount. */
  UNRELATED,
  /** A test at the roadside, of which it is not said whether of breath or blood (经酒精检测). */
  TESTED,
  /** Nothing says what it is. */
  UNKNOWN
}
