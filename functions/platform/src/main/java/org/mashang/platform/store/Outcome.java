package org.mashang.platform.store;

import java.util.List;
import org.mashang.casework.Refusal;

/** What became of a command. */
public sealed interface Outcome<S, E> {

  /**
   * It took effect.
   *
   * @param snapshot the case right after it
   * @param events what it brought about
   * @param replayed whether it had taken effect before and this is the first answer again
   */
  record Done<S, E>(Snapshot<S> snapshot, List<Recorded<E>> events, boolean replayed)
      implements Outcome<S, E> {
    public Done {
      events = List.copyOf(events);
    }
  }

  /** It had no effect. */
  record Refused<S, E>(Refusal refusal) implements Outcome<S, E> {}
}
