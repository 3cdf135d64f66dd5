package org.mashang.identity;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** The events of {@code events/identity}, as AWS sends them. */
final class Sent {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Sent() {}

  static APIGatewayV2HTTPEvent http(String name) {
    return read(name, APIGatewayV2HTTPEvent.class);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(String name) {
    return read(name, Map.class);
  }

  private static <T> T read(String name, Class<T> type) {
    try {
      Path file = Path.of("..", "..", "events", "identity", name + ".json");
      return JSON.readValue(file.toFile(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
