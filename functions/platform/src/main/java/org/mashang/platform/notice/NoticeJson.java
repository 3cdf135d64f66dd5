package org.mashang.platform.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** Notices as JSON; read strictly, so that a wrong message reaches the dead letters. */
public final class NoticeJson {

  private static final TypeReference<List<NoticeAttempt>> ATTEMPTS = new TypeReference<>() {};

  private NoticeJson() {}

  public static String write(Object message) {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no message: " + message.getClass(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is none; the text is not quoted
   */
  public static NoticeOrder order(String text) {
    try {
      NoticeOrder order = Json.shown(Showing.LIST).readValue(text, NoticeOrder.class);
      if (order.v() != NoticeOrder.VERSION) {
        throw new IllegalArgumentException("an order of version " + order.v());
      }
      return order;
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not an order of a notice", e);
    }
  }

  /** The tries of a stored notice. */
  public static List<NoticeAttempt> attempts(String text) {
    try {
      return Json.shown(Showing.LIST).readValue(text, ATTEMPTS);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("tries that cannot be read", e);
    }
  }
}
