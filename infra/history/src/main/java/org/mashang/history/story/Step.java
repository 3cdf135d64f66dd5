package org.mashang.history.story;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * One write of the history, ready to be made.
 *
 * @param id the same from the same seed; who repeats it changes nothing
 * @param write makes it and says what became of it
 */
public record Step(Instant at, String id, Supplier<Ending> write) {

  /**
   * What became of a step.
   *
   * @param how it ended
   * @param events how many events it brought about
   * @param why it was refused; empty unless it was
   */
  public record Ending(How how, int events, String why) {

    /** How a step may end. */
    public enum How {
      DONE,
      /** It had been done before. */
      KNOWN,
      /** Nothing was left to be done. */
      NOTHING,
      /** The law did not allow it. */
      REFUSED
    }

    public static Ending done(int events) {
      return new Ending(How.DONE, events, "");
    }

    public static Ending known() {
      return new Ending(How.KNOWN, 0, "");
    }

    static Ending nothing() {
      return new Ending(How.NOTHING, 0, "");
    }

    static Ending refused(String why) {
      return new Ending(How.REFUSED, 0, why);
    }
  }
}
