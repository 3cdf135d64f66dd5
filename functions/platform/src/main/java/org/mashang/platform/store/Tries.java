package org.mashang.platform.store;

import java.time.Duration;
import org.mashang.casework.Refusal;

/**
 * How often one change is tried. Those who write the same case soon give up: the next to come must
 * see what the others did. A row that many cases share is waited for longer, since there everybody
 * gets through in the end.
 */
final class Tries {

  private static final int OWN = 6;
  private static final int SHARED = 60;

  private final Pause pause;
  private int own;
  private int shared;
  private long began;
  private Duration took = Duration.ZERO;

  Tries(Pause pause) {
    this.pause = pause;
  }

  /** Whether to try once more, after a pause if it is not the first time. */
  boolean again() {
    if (own == OWN || shared == SHARED) {
      return false;
    }
    pause.before(own + shared, took);
    began = System.nanoTime();
    return true;
  }

  /** A try that came to nothing. */
  void lost(Rows.Written written) {
    took = Duration.ofNanos(System.nanoTime() - began);
    if (written == Rows.Written.CROWDED) {
      shared++;
    } else {
      own++;
    }
  }

  /** What to say in the end. */
  Refusal refusal() {
    return shared == SHARED ? StoreRefusals.crowded() : StoreRefusals.busy();
  }
}
