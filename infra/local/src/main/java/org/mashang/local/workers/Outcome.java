package org.mashang.local.workers;

import java.nio.charset.StandardCharsets;

/** How a call of a function ended. */
@SuppressWarnings("ArrayRecordComponent") // outcomes are never compared
public sealed interface Outcome {

  /** What the function answered, or the description of the error, as JSON. */
  byte[] payload();

  /** The function answered. */
  record Answered(byte[] payload) implements Outcome {}

  /**
   * The function threw, timed out, or its process ended.
   *
   * @param type for example {@code Sandbox.Timedout}
   */
  record Failed(String type, byte[] payload) implements Outcome {

    static Failed of(String type, String message) {
      String json =
          "{\"errorType\":\"%s\",\"errorMessage\":\"%s\"}"
              .formatted(type, message.replace("\\", "\\\\").replace("\"", "\\\""));
      return new Failed(type, json.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The answer as text. */
  default String text() {
    return new String(payload(), StandardCharsets.UTF_8);
  }
}
