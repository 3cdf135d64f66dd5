package org.mashang.history.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.platform.store.Numbers;

/**
 * One thing somebody does in a case.
 *
 * @param by who; {@link Story#APPLICANT} stands for whoever the case is about
 * @param type of the command
 * @param series of numbers that it draws from; null if it draws none
 */
public record Move<S, C>(
    Instant at, Actor by, String type, @Nullable String series, Answer<S, C> command) {

  /** The command, as somebody gives it who sees the case. */
  @FunctionalInterface
  public interface Answer<S, C> {
    /**
     * @param command the id of the command itself
     * @throws Nothing if nothing is left to be done
     */
    C to(S state, Numbers numbers, String command);
  }

  /** Says that there is nothing to be done after all. */
  public static final class Nothing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Nothing() {
      super(null, null, false, false);
    }
  }
}
