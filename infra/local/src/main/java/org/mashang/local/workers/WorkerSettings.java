package org.mashang.local.workers;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How workers run on this machine.
 *
 * @param folder for logs, class archives and the runtime client's native part
 * @param most workers of one function at a time
 * @param idle after which a worker that has nothing to do is stopped
 * @param plain whether workers speak the Runtime API in plain Java although the native part would
 *     load
 * @param archives whether class data archives are kept for a faster start
 */
public record WorkerSettings(
    Path folder, int most, Duration idle, boolean plain, boolean archives) {

  /** The usual settings. */
  public static WorkerSettings in(Path folder) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new WorkerSettings(
        folder, Math.max(2, 2 * processors), Duration.ofSeconds(60), false, true);
  }
}
