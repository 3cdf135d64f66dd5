package org.mashang.ocr.paper;

import java.time.Duration;

/**
 * How long one page may take. Forms that call forms could keep a reader busy for years; every
 * operator asks whether there is still time.
 */
final class Patience {

  private static final Duration MOST = Duration.ofSeconds(20);

  private final long end;

  Patience() {
    this(MOST);
  }

  Patience(Duration most) {
    end = System.nanoTime() + most.toNanos();
  }

  /** There is none left. */
  static final class Lost extends RuntimeException {}

  void ask() {
    if (System.nanoTime() - end > 0) {
      throw new Lost();
    }
  }
}
