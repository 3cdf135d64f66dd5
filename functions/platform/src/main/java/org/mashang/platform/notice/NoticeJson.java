package org.mashang.platform.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** Notices as JSON; read strictly, so that a wrong message reaches the dead letters. */
public final class NoticeJson {

  private static final TypeReference<List<NoticeAttempt>> ATTEMPTS = new TypeReference<>() {};
  private static final TypeReference<List<NoticeOrder.Way>> WAYS = new TypeReference<>() {};

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
      int version = Json.tree(text).path("v").asInt();
      return switch (version) {
        case 1 -> Json.shown(Showing.LIST).readValue(text, NoticeOrderV1.class).today();
        case NoticeOrder.VERSION -> Json.shown(Showing.LIST).readValue(text, NoticeOrder.class);
        default -> throw new IllegalArgumentException("an order of version " + version);
      };
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

  /** A reminder on the record of its case. */
  public static Reminder reminder(String text) {
    try {
      return Json.shown(Showing.LIST).readValue(text, Reminder.class);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("a reminder that cannot be read", e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is none; the text is not quoted
   */
  public static NoticeNews news(String text) {
    try {
      return Json.shown(Showing.LIST).readValue(text, NoticeNews.class);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("no news of a notice", e);
    }
  }

  /** A stored report of a provider. */
  public static NoticeAttempt.Report report(String text) {
    try {
      return Json.shown(Showing.LIST).readValue(text, NoticeAttempt.Report.class);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("a report that cannot be read", e);
    }
  }

  /** The ways of a stored notice. */
  public static List<NoticeOrder.Way> ways(String text) {
    try {
      return Json.shown(Showing.LIST).readValue(text, WAYS);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("ways that cannot be read", e);
    }
  }
}
