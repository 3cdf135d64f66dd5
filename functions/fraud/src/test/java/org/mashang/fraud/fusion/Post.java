package org.mashang.fraud.fusion;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages of signals as partners' envelopes bring them. */
final class Post {

  static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

  private Post() {}

  static SQSEvent.SQSMessage message(List<String> signals) {
    return raw(
        "{\"source\":\"qz-bank\",\"city\":\"330800\",\"signals\":["
            + String.join(",", signals)
            + "]}");
  }

  static SQSEvent.SQSMessage raw(String body) {
    SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
    message.setMessageId(UUID.randomUUID().toString());
    message.setBody(body);
    message.setAttributes(Map.of("SentTimestamp", String.valueOf(NOW.toEpochMilli())));
    return message;
  }

  static SQSEvent event(SQSEvent.SQSMessage... messages) {
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(messages));
    return event;
  }

  /** A signal of a person; {@code more} begins with a comma. */
  static String signal(String kind, String id, String phone, int minutesAgo, String more) {
    return "{\"kind\":\"%s\",\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"person\":{\"phone\":\"%s\",\"age\":67,\"division\":\"330802\"}%s}"
        .formatted(kind, id, NOW.minus(minutesAgo, ChronoUnit.MINUTES), phone, more);
  }

  static String call(String id, String phone, int minutesAgo, String number) {
    return signal(
        "CALL",
        id,
        phone,
        minutesAgo,
        ",\"number\":\"%s\",\"direction\":\"IN\",\"seconds\":900,\"overseas\":true,\"numberRisk\":\"HIGH\""
            .formatted(number));
  }

  static String transfer(String id, String phone, int minutesAgo, String account, long fen) {
    return signal(
        "TRANSFER",
        id,
        phone,
        minutesAgo,
        ",\"account\":\"%s\",\"amount\":%d,\"channel\":\"MOBILE\",\"newPayee\":true,\"state\":\"HELD\""
            .formatted(account, fen));
  }

  static String share(String id, String phone, int minutesAgo) {
    return signal("SCREEN_SHARE", id, phone, minutesAgo, "");
  }

  static String listed(String id, String account, int minutesAgo) {
    return "{\"kind\":\"LISTED\",\"version\":1,\"id\":\"%s\",\"at\":\"%s\",\"account\":\"%s\"}"
        .formatted(id, NOW.minus(minutesAgo, ChronoUnit.MINUTES), account);
  }
}
