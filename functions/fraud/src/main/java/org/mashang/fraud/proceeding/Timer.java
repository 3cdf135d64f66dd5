package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.mashang.fraud.term.TimerCode;

/**
 * Something that is due (到期事项).
 *
 * @param about which one, where there are several: the days of a revisit; empty otherwise
 * @param since when it began
 * @param due when it ends
 */
public record Timer(TimerCode code, String about, Instant since, Instant due) {

  /** By what it is known that its end is on record. */
  public String mark() {
    return code + " " + about + " " + due;
  }

  public boolean over(Instant now) {
    return !now.isBefore(due);
  }
}
