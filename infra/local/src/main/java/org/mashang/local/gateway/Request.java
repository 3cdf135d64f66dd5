package org.mashang.local.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request at the front door.
 *
 * @param id that the answer carries too
 * @param at the city's time
 * @param path decoded
 * @param query as sent, without the question mark; empty if there is none
 * @param headers names in lower case, several values joined by a comma; without cookies
 * @param cookies each {@code name=value}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Request(
    String id,
    Instant at,
    String method,
    String path,
    String query,
    Map<String, String> headers,
    List<String> cookies,
    String protocol,
    String sourceAddress,
    byte[] body) {

  /** A header's value; empty if it was not sent. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
