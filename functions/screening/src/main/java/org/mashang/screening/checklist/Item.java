package org.mashang.screening.checklist;

/**
 * How a paper of the checklist stands in a case.
 *
 * @param reason in Chinese
 */
public record Item(String code, String name, String article, State state, String reason) {

  /** Whether it is there. */
  public enum State {
    PRESENT,
    MISSING,
    /** It is not there, and whether the case needs it depends on something not proven. */
    NEEDED_IF_UNKNOWN
  }
}
