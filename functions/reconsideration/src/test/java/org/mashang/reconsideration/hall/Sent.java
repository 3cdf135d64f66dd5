package org.mashang.reconsideration.hall;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.mashang.casework.Role;

/** An event of {@code events/reconsideration}, as AWS sends it, with parts changed. */
record Sent(APIGatewayV2HTTPEvent event) {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static Sent to(String name) {
    Path file = Path.of("..", "..", "events", "reconsideration", name + ".json");
    try {
      return new Sent(JSON.readValue(file.toFile(), APIGatewayV2HTTPEvent.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sent hall(String hallId) {
    event.setPathParameters(Map.of("hallId", hallId));
    event.setRawPath(event.getRouteKey().split(" ")[1].replace("{hallId}", hallId));
    return this;
  }

  Sent token(String token) {
    event.setPathParameters(Map.of("token", token));
    return this;
  }

  Sent body(String body) {
    event.setBody(body);
    return this;
  }

  Sent header(String name, String value) {
    Map<String, String> headers = new HashMap<>(event.getHeaders());
    headers.put(name, value);
    event.setHeaders(headers);
    return this;
  }

  Sent without(String header) {
    Map<String, String> headers = new HashMap<>(event.getHeaders());
    headers.remove(header);
    event.setHeaders(headers);
    return this;
  }

  Sent query(Map<String, String> parameters) {
    event.setQueryStringParameters(parameters);
    return this;
  }

  Sent by(Role role, String organ) {
    var authorizer = new APIGatewayV2HTTPEvent.RequestContext.Authorizer();
    authorizer.setLambda(
        Map.of("sub", role + "-" + organ, "name", "某人", "roles", role.name(), "organ", organ));
    event.getRequestContext().setAuthorizer(authorizer);
    return this;
  }

  Sent byNobody() {
    event.getRequestContext().setAuthorizer(null);
    return this;
  }
}
