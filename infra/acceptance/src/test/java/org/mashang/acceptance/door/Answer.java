package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the front door answered.
 *
 * @param json missing where the answer is no JSON
 */
public record Answer(
    String request,
    int status,
    String type,
    String etag,
    String location,
    byte[] bytes,
    JsonNode json) {

  /** This answer, if it has that status. */
  public Answer is(int expected) {
    assertEquals(expected, status, () -> request + " → " + json);
    return this;
  }

  /** This answer, if it is a problem of that status and code. */
  public Answer isProblem(int expected, String code) {
    is(expected);
    assertEquals("application/problem+json", type, request);
    assertEquals(code, json.path("code").asText(), () -> request + " → " + json);
    return this;
  }

  /** Where a problem says something is wrong. */
  public Set<String> faults() {
    Set<String> pointers = new TreeSet<>();
    json.path("faults").forEach(fault -> pointers.add(fault.path("pointer").asText()));
    return pointers;
  }

  public String text(String pointer) {
    return json.at(pointer).asText();
  }

  /** Types of the actions that the caller may take next. */
  public List<String> permitted() {
    List<String> types = new ArrayList<>();
    json.path("permitted").forEach(action -> types.add(action.path("type").asText()));
    return types;
  }
}
