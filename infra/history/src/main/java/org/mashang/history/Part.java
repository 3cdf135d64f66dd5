package org.mashang.history;

import java.util.HashMap;
import java.util.Map;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * One capability's share of the environment: variables of several functions would have the same
 * names, so each has its capability in front, {@code NOTARIZATION_CASES_TABLE}.
 */
enum Part {
  RECONSIDERATION,
  NOTARIZATION,
  SCREENING,
  FRAUD;

  /** The variables as a function of this capability sees them. */
  private Map<String, String> own(Map<String, String> all) {
    Map<String, String> own = new HashMap<>();
    String prefix = name() + "_";
    all.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            own.put(name.substring(prefix.length()), value);
          }
        });
    return own;
  }

  Environment environment(Map<String, String> all, Variable... needed) {
    return Environment.of(own(all), needed);
  }

  Clients clients(Map<String, String> all, ExecutionInterceptor... watched) {
    return Clients.of(own(all), watched);
  }
}
