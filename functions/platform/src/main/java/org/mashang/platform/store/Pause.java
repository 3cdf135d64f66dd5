package org.mashang.platform.store;

import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again. */
interface Pause {

  /** Up to 20, 40, 80 … 640 ms, by chance, so that two who met do not meet again. */
  Pause JITTERED =
      attempt -> {
        if (attempt == 0) {
          return;
        }
        try {
          Thread.sleep(ThreadLocalRandom.current().nextLong(10L << Math.min(attempt, 6)) + 1);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(e);
        }
      };

  void before(int attempt);
}
