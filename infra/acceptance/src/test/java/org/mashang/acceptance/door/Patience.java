package org.mashang.acceptance.door;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** For what happens a little later: uploads are checked, events are counted. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(90);

  private Patience() {}

  /** Looks again and again until it is enough; fails after 90 seconds. */
  public static <T> T until(Supplier<T> look, Predicate<T> enough) {
    long end = System.nanoTime() + LIMIT.toNanos();
    T seen = look.get();
    while (!enough.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + seen);
      }
      try {
        Thread.sleep(150);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      seen = look.get();
    }
    return seen;
  }
}
