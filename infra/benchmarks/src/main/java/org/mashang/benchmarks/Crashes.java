package org.mashang.benchmarks;

import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Lets the caller die at a call: before it is sent, or when it is done and nobody has heard the
 * answer.
 */
final class Crashes implements ExecutionInterceptor {

  /** Whoever made the call is no more. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether that is what happened. */
    static boolean in(Throwable thrown) {
      return thrown instanceof Crash || (thrown.getCause() != null && in(thrown.getCause()));
    }
  }

  private final double chance;
  private volatile boolean armed;

  /**
   * @param chance of dying before a call, and once more after it: 0 to 1
   */
  Crashes(double chance) {
    this.chance = chance;
  }

  void arm(boolean on) {
    armed = on;
  }

  @Override
  public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes told) {
    perhaps();
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes told) {
    perhaps();
  }

  private void perhaps() {
    if (armed && ThreadLocalRandom.current().nextDouble() < chance) {
      throw new Crash();
    }
  }
}
