package org.mashang.benchmarks.papers;

import java.util.EnumMap;
import java.util.Map;
import org.mashang.screening.fact.FactKey;

/** What follows from what is said, so that saying it is no mistake. */
final class Implied {

  private Implied() {}

  static Map<FactKey, String> by(Map<FactKey, String> said) {
    Map<FactKey, String> implied = new EnumMap<>(FactKey.class);
    if ("NO".equals(said.get(FactKey.ACCIDENT))) {
      implied.put(FactKey.FLED_ACCIDENT, "NO");
      implied.put(FactKey.INJURY, "NONE");
    }
    if ("NO".equals(said.get(FactKey.OBSTRUCTED_CHECK))) {
      implied.put(FactKey.VIOLENT_RESISTANCE, "NO");
    }
    if (said.containsKey(FactKey.ROAD)) {
      implied.put(FactKey.EXPRESSWAY, "EXPRESSWAY".equals(said.get(FactKey.ROAD)) ? "YES" : "NO");
    }
    if (said.containsKey(FactKey.DRINK_DRIVING_ON)) {
      implied.put(FactKey.DRINK_DRIVING_BEFORE, "YES");
    }
    implied.keySet().removeAll(said.keySet());
    return implied;
  }
}
