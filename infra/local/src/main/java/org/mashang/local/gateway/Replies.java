package org.mashang.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what a function answered to an HTTP event, payload format 2.0. Without a status code the
 * whole answer is the body, and it is taken for JSON.
 */
final class Replies {

  /** The most a function may answer, as Lambda has it. */
  private static final int LARGEST = 6 * 1024 * 1024;

  private final ObjectMapper json = new ObjectMapper();

  /** An answer that cannot be read is the function's fault: 500. */
  Reply read(byte[] answer) {
    if (answer.length > LARGEST) {
      return Reply.message(500, "Internal Server Error");
    }
    try {
      JsonNode node = json.readTree(answer);
      if (node == null || node.isMissingNode()) {
        return inferred("");
      }
      if (!node.isObject() || !node.has("statusCode")) {
        return inferred(node.isTextual() ? node.textValue() : node.toString());
      }
      return explicit(node);
    } catch (IOException | IllegalArgumentException e) {
      return Reply.message(500, "Internal Server Error");
    }
  }

  private static Reply inferred(String body) {
    return new Reply(
        200,
        Map.of("content-type", "application/json"),
        List.of(),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply explicit(JsonNode node) {
    int status = Integer.parseInt(node.get("statusCode").asText());
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException("status " + status);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    boolean typed = false;
    for (Map.Entry<String, JsonNode> header : node.path("headers").properties()) {
      if (!header.getValue().isNull()) {
        headers.put(header.getKey(), header.getValue().asText());
        typed |= header.getKey().toLowerCase(Locale.ROOT).equals("content-type");
      }
    }
    String text = node.path("body").isNull() ? "" : node.path("body").asText("");
    if (!typed && !text.isEmpty()) {
      headers.put("content-type", "text/plain; charset=utf-8");
    }
    List<String> cookies = new ArrayList<>();
    node.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
    byte[] body =
        node.path("isBase64Encoded").asBoolean(false)
            ? Base64.getDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    return new Reply(status, headers, cookies, body);
  }
}
