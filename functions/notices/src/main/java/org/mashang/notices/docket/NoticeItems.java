package org.mashang.notices.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Outbox;
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
  static final String WAITING = "W";
  static final String LETTERS = "P";
  static final String OUTBOX = "O";

  /**
   * What has an end is known for half a year; what waits or was given up until somebody ends it.
   */
  private static final Duration KEPT = Duration.ofDays(180);

  private NoticeItems() {}

  static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", text(NoticeOrder.place(id)), "sk", text(STATE));
  }

  /** Which of the lists by time it stands in; empty if in none. */
  private static Optional<String> shelf(Notice notice) {
    return switch (notice.state()) {
      case WAITING -> Optional.of(WAITING);
      case TO_POST -> Optional.of(LETTERS);
      case SENT ->
          notice.attempts().getLast().provider().equals(Outbox.NAME)
              ? Optional.of(OUTBOX)
              : Optional.empty();
      case GIVEN_UP -> Optional.empty();
    };
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
    item.put("ways", text(NoticeJson.write(order.ways())));
    item.put("way", number(notice.way()));
    if (order.template() != null) {
      item.put("template", text(order.template().name()));
      item.put("templateVersion", number(order.template().version()));
    }
    item.put("person", text(order.person()));
    item.put("text", text(order.text()));
    item.put("urgent", AttributeValue.fromBool(order.urgent()));
    item.put("at", text(order.at().toString()));
    item.put("state", text(notice.state().name()));
    item.put("due", text(sortable(notice.due())));
    item.put("attempts", text(NoticeJson.write(notice.attempts())));
    item.put("desk", text(desk(order.city(), order.capability(), notice.state())));
    shelf(notice).ifPresent(shelf -> item.put("waiting", text(shelf)));
    if (notice.waits()) {
      item.put("queue", text(queue(order.person(), order.capability())));
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
            ways(item),
            string(item, "person"),
            template(item),
            string(item, "text"),
            Objects.requireNonNull(item.get("urgent")).bool(),
            Instant.parse(string(item, "at")));
    return new Notice(
        order,
        count(item, "v"),
        NoticeState.valueOf(string(item, "state")),
        Instant.parse(string(item, "due")),
        NoticeJson.attempts(string(item, "attempts")),
        again(item.get("again")),
        item.containsKey("way") ? (int) count(item, "way") : 0);
  }

  /** A notice that was kept before there was more than one way has one. */
  private static List<NoticeOrder.Way> ways(Map<String, AttributeValue> item) {
    return item.containsKey("ways")
        ? NoticeJson.ways(string(item, "ways"))
        : List.of(
            new NoticeOrder.Way(
                NoticeChannel.valueOf(string(item, "channel")), string(item, "to")));
  }

  private static NoticeOrder.@Nullable Template template(Map<String, AttributeValue> item) {
    return item.containsKey("template")
        ? new NoticeOrder.Template(string(item, "template"), (int) count(item, "templateVersion"))
        : null;
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

  /** Where what one person is to be told by a capability waits. */
  static String queue(String person, String capability) {
    return person + "#" + capability;
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

  private static long count(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(Objects.requireNonNull(item.get(name), name).n());
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
