package org.mashang.fraud.archive;

import java.time.Instant;
import java.util.List;
import org.mashang.fraud.signal.Signal;

/** Where signals are kept when they have been handled. */
@FunctionalInterface
public interface Archive {

  /** Keeps nothing: for replays and measurements. */
  Archive NONE = (city, sent, signals) -> {};

  /**
   * Keeps a batch; a message that comes again is kept once.
   *
   * @param sent when its message was sent
   */
  void keep(String city, Instant sent, List<Signal> signals);
}
