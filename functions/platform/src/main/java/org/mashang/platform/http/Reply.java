package org.mashang.platform.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * What a route answers.
 *
 * @param body text, or base64 where {@code binary}
 * @param code the problem's code, for the log; null if it is none
 */
public record Reply(
    int status, Map<String, String> headers, String body, boolean binary, @Nullable String code) {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String PROBLEM = "application/problem+json; charset=utf-8";

  public Reply {
    headers = Map.copyOf(headers);
  }

  /** 200 with JSON; personal data masked. */
  public static Reply ok(Object value) {
    return json(200, value, Showing.LIST);
  }

  /** 201 with JSON; personal data masked. */
  public static Reply created(Object value) {
    return json(201, value, Showing.LIST);
  }

  /** JSON that shows as much of personal data as the route has decided. */
  public static Reply json(int status, Object value, Showing showing) {
    return new Reply(status, Map.of("content-type", JSON), write(value, showing), false, null);
  }

  /** Nothing to say. */
  public static Reply noContent() {
    return new Reply(204, Map.of(), "", false, null);
  }

  /** 302 to another page. */
  public static Reply redirect(String location) {
    return new Reply(302, Map.of("location", location), "", false, null);
  }

  /** Text of any media type, for example {@code image/svg+xml}. */
  public static Reply text(String mediaType, String text) {
    return new Reply(200, Map.of("content-type", mediaType), text, false, null);
  }

  /** Bytes of any media type. */
  public static Reply bytes(String mediaType, byte[] bytes) {
    return new Reply(
        200,
        Map.of("content-type", mediaType),
        Base64.getEncoder().encodeToString(bytes),
        true,
        null);
  }

  public static Reply problem(Problem problem) {
    return new Reply(
        problem.status(),
        Map.of("content-type", PROBLEM),
        write(problem, Showing.LIST),
        false,
        problem.code());
  }

  /** The same with one more header. */
  public Reply with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body, binary, code);
  }

  /** The same with the ETag of a version. */
  public Reply version(long version) {
    return with("etag", "\"" + version + "\"");
  }

  APIGatewayV2HTTPResponse toGateway() {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(status)
        .withHeaders(headers)
        .withBody(body)
        .withIsBase64Encoded(binary)
        .build();
  }

  private static String write(Object value, Showing showing) {
    try {
      return Json.shown(showing).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
