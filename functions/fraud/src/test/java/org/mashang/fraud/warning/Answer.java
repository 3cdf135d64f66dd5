package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** What a function answered. */
record Answer(APIGatewayV2HTTPResponse response) {

  private static final JsonMapper JSON = new JsonMapper();

  int status() {
    return response.getStatusCode();
  }

  Answer is(int status) {
    assertEquals(status, status(), response.getBody());
    return this;
  }

  Answer refused(int status, String code) {
    is(status);
    assertEquals(code, text("/code"), response.getBody());
    return this;
  }

  JsonNode json() {
    try {
      return JSON.readTree(response.getBody());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(response.getBody(), e);
    }
  }

  JsonNode at(String pointer) {
    return json().at(pointer);
  }

  String text(String pointer) {
    return at(pointer).asText();
  }

  /** Every text of one name, wherever it stands below a pointer. */
  List<String> texts(String pointer, String name) {
    return at(pointer).findValuesAsText(name);
  }

  List<String> pointers() {
    return texts("/faults", "pointer").stream().sorted().toList();
  }

  long version() {
    return Long.parseLong(response.getHeaders().get("etag").replace("\"", ""));
  }

  String body() {
    return response.getBody();
  }
}
