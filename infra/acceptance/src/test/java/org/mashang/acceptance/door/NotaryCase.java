package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Somebody of a notary office at one order. */
final class NotaryCase {

  private final Caller caller;
  private final String path;

  NotaryCase(Caller caller, String orderId) {
    this.caller = caller;
    this.path = "/v1/notary/orders/" + orderId;
  }

  Answer sees() {
    return caller.get(path).is(200);
  }

  /** Takes an action that is permitted, which then happens. */
  Answer takes(String type, Object... namesAndValues) {
    Map<String, Object> given = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return caller.take(path, type, given).is(200);
  }

  /** When a clock ends; empty if it does not run or stands still. */
  String due(String clock) {
    for (JsonNode one : sees().json().path("clocks")) {
      if (one.path("code").asText().equals(clock)) {
        return one.path("due").asText("");
      }
    }
    return "";
  }
}
