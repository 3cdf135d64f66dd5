package org.mashang.platform.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.casework.scan.PageText;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * {@link ReadingOrder}, {@link ReadingResult} and {@link PageText} as JSON; read strictly, so that
 * a wrong message reaches the dead letters.
 */
public final class ReadingJson {

  private ReadingJson() {}

  public static String write(Object message) {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no message: " + message.getClass(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is not one; the text is not quoted
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      return Json.shown(Showing.LIST).readValue(text, type);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
    }
  }
}
