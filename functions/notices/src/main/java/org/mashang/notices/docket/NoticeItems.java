package org.mashang.notices.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between notices and their items. */
final class NoticeItems {

  static final String STATE = "STATE";

  /**
   * What has an end is known for half a year; what waits or was given up until somebody ends it.
   */
  private static final Duration KEPT = Duration.ofDays(180);

  private NoticeItems() {}

  static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", text(NoticeOrder.place(id)), "sk", text(STATE));
  }

  static Map<String, AttributeValue> of(Notice notice) {
    NoticeOrder order = notice.order();
    Map<String, AttributeValue> item = new HashMap<>(key(notice.id()));
    item.put("v", number(notice.version()));
    item.put("id", text(notice.id()));
    item.put("capability", text(order.capability()));
    item.put("caseId", text(order.caseId()));
    item.put("ref", text(order.ref()));
    item.put("city", text(order.city()));
    item.put("channel", text(order.channel().name()));
    item.put("to", text(order.to()));
    item.put("person", text(order.person()));
    item.put("text", text(order.text()));
    item.put("urgent", AttributeValue.fromBool(order.urgent()));
    item.put("at", text(order.at().toString()));
    item.put("state", text(notice.state().name()));
    item.put("due", text(sortable(notice.due())));
    item.put("attempts", text(NoticeJson.write(notice.attempts())));
    item.put("desk", text(desk(order.city(), order.capability(), notice.state())));
    if (notice.waits()) {
      item.put("waiting", text("W"));
    }
    if (notice.state() == NoticeState.SENT) {
      item.put("expiresAt", TimeToLive.of(KEPT));
    }
    if (notice.again() != null) {
      item.put("again", text(NoticeJson.write(notice.again())));
    }
    return item;
  }

  static Notice notice(Map<String, AttributeValue> item) {
    NoticeOrder order =
        new NoticeOrder(
            NoticeOrder.VERSION,
            string(item, "id"),
            string(item, "capability"),
            string(item, "caseId"),
            string(item, "ref"),
            string(item, "city"),
            NoticeChannel.valueOf(string(item, "channel")),
            string(item, "to"),
            string(item, "person"),
            string(item, "text"),
            Objects.requireNonNull(item.get("urgent")).bool(),
            Instant.parse(string(item, "at")));
    return new Notice(
        order,
        Long.parseLong(Objects.requireNonNull(item.get("v")).n()),
        NoticeState.valueOf(string(item, "state")),
        Instant.parse(string(item, "due")),
        NoticeJson.attempts(string(item, "attempts")),
        again(item.get("again")));
  }

  private static Notice.@Nullable Again again(@Nullable AttributeValue value) {
    if (value == null) {
      return null;
    }
    try {
      return Json.shown(Showing.LIST).readValue(value.s(), Notice.Again.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored notice that cannot be read", e);
    }
  }

  static String desk(String city, String capability, NoticeState state) {
    return city + "#" + capability + "#" + state;
  }

  /** A time as text of one length, so that texts sort as times do. */
  static String sortable(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String string(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name).s();
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
