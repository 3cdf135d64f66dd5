package org.mashang.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines that say how far the start has come, each with the seconds since it began. */
final class Progress {

  private final PrintStream console;
  private final long start = System.nanoTime();

  Progress(PrintStream console) {
    this.console = console;
  }

  void say(String line) {
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    console.println(String.format(Locale.ROOT, "%5.1f s  %s", since.toMillis() / 1000.0, line));
  }
}
