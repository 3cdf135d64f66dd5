package org.mashang.fraud.fusion;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Fault;

/**
 * Signals that could not be taken: whose, which, and what is wrong with them, but nothing of what
 * they say. The source has them still, and sends them again when they are right.
 */
@FunctionalInterface
public interface Rejections {

  /**
   * One of them.
   *
   * @param message the message it came in, and its place in it: the same message rejects once
   */
  record Rejected(String message, int index, String id, List<Fault> faults) {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  void keep(String city, String source, Instant at, List<Rejected> rejected);
}
