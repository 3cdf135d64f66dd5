package org.mashang.fraud.partner;

import java.time.Instant;

/**
 * What was done with a partner.
 *
 * @param version the partner's version after it
 * @param detail what it came to, for example a quota; empty where the kind says all
 * @param why as the officer put it
 */
public record Step(
    long version, Kind kind, String detail, String why, Instant at, String by, String name) {

  /** The kinds of steps. */
  public enum Kind {
    /** It was taken on. */
    REGISTER,
    RENEW_KEY,
    BLOCK,
    UNBLOCK,
    SET_QUOTA
  }
}
