package org.mashang.local.pollers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mashang.local.time.CityClock;

/**
 * A tumbling window of a shard, and what the function's last answer in it said. Records belong to
 * it by the machine's time; the function sees it by the city's, fixed when it opened.
 */
final class OpenWindow {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A larger state ends a window early. */
  private static final int LARGEST_STATE = 1024 * 1024;

  private final Instant start;
  private final Instant end;
  private final Instant shownStart;
  private final Instant shownEnd;
  private ObjectNode state;
  private boolean called;

  private OpenWindow(
      Instant start, Instant end, Instant shownStart, Instant shownEnd, ObjectNode state) {
    this.start = start;
    this.end = end;
    this.shownStart = shownStart;
    this.shownEnd = shownEnd;
    this.state = state;
  }

  static OpenWindow fresh(Instant start, Instant end, CityClock clock) {
    return new OpenWindow(
        start, end, shown(start, clock), shown(end, clock), JsonNodeFactory.instance.objectNode());
  }

  private static Instant shown(Instant time, CityClock clock) {
    return clock.at(time).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Reads what {@link #written} gave. */
  static OpenWindow read(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      OpenWindow window =
          new OpenWindow(
              Instant.parse(node.path("start").asText()),
              Instant.parse(node.path("end").asText()),
              Instant.parse(node.path("shownStart").asText()),
              Instant.parse(node.path("shownEnd").asText()),
              (ObjectNode) node.get("state"));
      window.called = true;
      return window;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no window: " + text, e);
    }
  }

  String written() {
    ObjectNode node = JSON.createObjectNode();
    node.put("start", start.toString()).put("end", end.toString());
    node.put("shownStart", shownStart.toString()).put("shownEnd", shownEnd.toString());
    node.set("state", state);
    return node.toString();
  }

  Instant start() {
    return start;
  }

  Instant end() {
    return end;
  }

  /** Whether the function was called for it, so that it must be told of its end. */
  boolean called() {
    return called;
  }

  void answered(ObjectNode newState) {
    state = newState;
    called = true;
  }

  boolean tooLarge() {
    return state.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_STATE;
  }

  /** Begins anew with what is left of the same window. */
  void forget() {
    state = JSON.createObjectNode();
  }

  /** Adds to an event what Lambda says about the window. */
  void describe(ObjectNode event, String shard, String arn, boolean last, boolean early) {
    event.putObject("window").put("start", shownStart.toString()).put("end", shownEnd.toString());
    event.set("state", state.deepCopy());
    event.put("shardId", shard);
    event.put("eventSourceARN", arn);
    event.put("isFinalInvokeForWindow", last);
    event.put("isWindowTerminatedEarly", early);
  }
}
