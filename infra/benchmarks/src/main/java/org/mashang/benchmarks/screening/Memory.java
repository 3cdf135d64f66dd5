package org.mashang.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process has taken of the machine's memory. */
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  /** The most that was resident at a time, in megabytes; 0 where the system does not tell. */
  static long peakMegabytes() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
