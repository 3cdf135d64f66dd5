package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;

/**
 * Whom a warning calls now (派单).
 *
 * @param chain ids of the organs of the plan, in order
 * @param at which of them is called
 * @param since when it was called
 * @param due by when it must answer
 */
public record Dispatch(List<String> chain, int at, Instant since, Instant due) {

  public Dispatch {
    chain = List.copyOf(chain);
  }

  /** The organ that is called. */
  public String organ() {
    return chain.get(at);
  }

  /** Whether nobody is left to be called after this one. */
  public boolean last() {
    return at + 1 >= chain.size();
  }
}
