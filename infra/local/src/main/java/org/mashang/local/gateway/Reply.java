package org.mashang.local.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An answer of the front door.
 *
 * @param headers names as the function wrote them
 * @param cookies each becomes a {@code Set-Cookie} header
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

  /** What API Gateway itself says. */
  static Reply message(int status, String message) {
    return new Reply(
        status,
        Map.of("content-type", "application/json"),
        List.of(),
        ("{\"message\":\"" + message + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
