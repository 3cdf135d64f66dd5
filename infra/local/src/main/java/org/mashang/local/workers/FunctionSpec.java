package org.mashang.local.workers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.mashang.emulator.template.Region;

/**
 * A function as the template declares it.
 *
 * @param name its logical id
 * @param jar what {@code CodeUri} names
 * @param handler the class
 * @param memory in MB; most of it becomes heap
 * @param timeout after which a call is cut off
 * @param environment its variables, resolved for this machine
 */
public record FunctionSpec(
    String name,
    Path jar,
    String handler,
    int memory,
    Duration timeout,
    Map<String, String> environment) {

  /** The function's Amazon resource name on this machine. */
  public String arn() {
    return Region.arn("lambda", "function:" + name);
  }
}
