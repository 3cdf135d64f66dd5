package org.mashang.screening.fact;

/** Whether something is so: the papers may be silent. */
public enum Truth {
  /** A paper says so. */
  PRESENT,
  /** A paper says that it is not so. */
  ABSENT,
  /** No paper says either, or they contradict each other. */
  NOT_PROVEN
}
