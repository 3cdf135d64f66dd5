package org.mashang.screening.term;

/** Whether the case is handled on the fast track (快速办理机制, 意见 22). */
public enum FastTrack {
  /** Nobody has said. */
  OPEN,
  APPLIED,
  NOT_APPLIED
}
