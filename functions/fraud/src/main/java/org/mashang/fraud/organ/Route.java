package org.mashang.fraud.organ;

import java.time.Duration;
import java.util.List;

/**
 * Who is called about one warning.
 *
 * @param within how soon each must answer
 * @param chain in this order; never empty
 * @param beside told as well
 */
public record Route(Duration within, List<Organ> chain, List<Organ> beside) {

  public Route {
    chain = List.copyOf(chain);
    beside = List.copyOf(beside);
  }
}
