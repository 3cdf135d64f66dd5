package org.mashang.screening.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** Messages of our queues as JSON; read strictly, so that a wrong one reaches the dead letters. */
public final class QueueJson {

  private QueueJson() {}

  public static String write(Object message) {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no message: " + message.getClass(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is not one
   */
  public static <T> T read(String body, Class<T> type) {
    try {
      return Json.shown(Showing.LIST).readValue(body, type);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
    }
  }
}
