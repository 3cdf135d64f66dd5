package org.mashang.fraud.proceeding;

import java.time.Instant;

/**
 * Nobody is called about the subject for a while (暂不派单). The rules go on watching.
 *
 * @param until its end
 */
public record Silence(Instant until, Officer by) {

  boolean lasts(Instant now) {
    return now.isBefore(until);
  }
}
