package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** An officer at one case. */
final class Officer {

  private final Caller caller;
  private final String path;

  Officer(Caller caller, String caseId) {
    this("/v1/cases/" + caseId, caller);
  }

  private Officer(String path, Caller caller) {
    this.caller = caller;
    this.path = path;
  }

  /** Somebody of a notary office, or the dispatcher, at one order. */
  static Officer ofOrder(Caller caller, String orderId) {
    return new Officer("/v1/notary/orders/" + orderId, caller);
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

  /** Records that the latest paper of a kind reached a party on a day. */
  Answer serves(String kind, String party, String day) {
    return takes(
        "recordService",
        "document",
        document(kind),
        "party",
        party,
        "method",
        "DIRECT",
        "servedOn",
        day,
        "proof",
        "当事人签收的送达回证");
  }

  /** Id of the latest paper of a kind. */
  String document(String kind) {
    String id = "";
    for (JsonNode document : sees().json().path("documents")) {
      if (document.path("kind").asText().equals(kind)) {
        id = document.path("documentId").asText();
      }
    }
    if (id.isEmpty()) {
      throw new AssertionError("no " + kind + " among " + sees().json().path("documents"));
    }
    return id;
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
