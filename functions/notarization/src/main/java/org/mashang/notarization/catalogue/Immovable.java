package org.mashang.notarization.catalogue;

/** Whether a matter concerns land or houses (涉及不动产), which decides the office (公证法 25). */
public enum Immovable {
  /** It does not; the first paragraph alone applies. */
  NONE,
  /** It does; only an office where the immovable lies may act. */
  ONLY_WHERE_IT_LIES,
  /**
   * An entrustment, declaration, gift or will, which may be about one: then both the office where
   * it lies and those of the first paragraph may act.
   */
  EXEMPT
}
