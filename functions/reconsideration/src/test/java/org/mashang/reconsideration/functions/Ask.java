package org.mashang.reconsideration.functions;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An HTTP event of {@code events/reconsideration} as AWS sends it, with parts changed by a test.
 */
final class Ask {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .build();

  private final APIGatewayV2HTTPEvent event;

  private Ask(APIGatewayV2HTTPEvent event) {
    this.event = event;
  }

  /** For example {@code Ask.to("ApplicantApi.Submit")}; a POST gets a new Idempotency-Key. */
  static Ask to(String name) {
    Ask ask = new Ask(read(name, APIGatewayV2HTTPEvent.class));
    return ask.event.getHeaders().containsKey("idempotency-key")
        ? ask.key(UUID.randomUUID().toString())
        : ask;
  }

  static <T> T read(String name, Class<T> type) {
    Path file = Path.of("..", "..", "events", "reconsideration", name + ".json");
    try {
      return JSON.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Ask by(Person person) {
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(new HashMap<>(person.claims()));
    event.getRequestContext().setAuthorizer(authorizer);
    return this;
  }

  Ask at(Instant now) {
    event.getRequestContext().setTimeEpoch(now.toEpochMilli());
    return this;
  }

  /** Gives a parameter of the path. */
  Ask on(String name, String value) {
    Map<String, String> parameters = new HashMap<>();
    if (event.getPathParameters() != null) {
      parameters.putAll(event.getPathParameters());
    }
    parameters.put(name, value);
    event.setPathParameters(parameters);
    String path = event.getRouteKey().substring(event.getRouteKey().indexOf(' ') + 1);
    for (Map.Entry<String, String> one : parameters.entrySet()) {
      path = path.replace("{" + one.getKey() + "}", one.getValue());
    }
    event.setRawPath(path);
    return this;
  }

  Ask query(String name, String value) {
    Map<String, String> parameters = new HashMap<>();
    if (event.getQueryStringParameters() != null) {
      parameters.putAll(event.getQueryStringParameters());
    }
    parameters.put(name, value);
    event.setQueryStringParameters(parameters);
    return this;
  }

  Ask key(String key) {
    return header("idempotency-key", key);
  }

  Ask seen(long version) {
    return header("if-match", "\"" + version + "\"");
  }

  Ask header(String name, String value) {
    Map<String, String> headers = new HashMap<>(event.getHeaders());
    headers.put(name, value);
    event.setHeaders(headers);
    return this;
  }

  Ask without(String header) {
    Map<String, String> headers = new HashMap<>(event.getHeaders());
    headers.remove(header);
    event.setHeaders(headers);
    return this;
  }

  Ask body(Object body) {
    event.setBody(body.toString());
    event.setIsBase64Encoded(false);
    return this;
  }

  APIGatewayV2HTTPEvent event() {
    return event;
  }
}
