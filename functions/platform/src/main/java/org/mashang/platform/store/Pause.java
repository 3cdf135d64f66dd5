package org.mashang.platform.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again. */
public interface Pause {

  /**
   * Up to twice, four times … 32 times as long as the try that was lost took, by chance, so that
   * two who met do not meet again. A try takes long where many are waiting, so the more there are
   * the sooner they spread out. At least 10 ms are doubled; nobody waits for more than 5 s.
   */
  Pause JITTERED =
      (lost, took) -> {
        if (lost == 0) {
          return;
        }
        long base = Math.max(10, took.toMillis());
        try {
          Thread.sleep(
              ThreadLocalRandom.current().nextLong(Math.min(5_000, base << Math.min(lost, 5))) + 1);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      };

  /**
   * @param lost how many tries have come to nothing
   * @param took how long the last of them took
   */
  void before(int lost, Duration took);
}
