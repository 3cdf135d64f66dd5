package org.mashang.platform.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between rows and DynamoDB items: the one place that knows attribute names. */
final class Items {

  static final String PK = "pk";
  static final String SK = "sk";
  static final String DESK = "desk";
  static final String DUE = "due";
  static final String PARTY_KEY = "partyKey";
  static final String SINCE = "since";
  static final String VERSION = "version";
  static final String CASE = "CASE";
  static final String EVENT = "EVENT#";
  static final String COMMAND = "COMMAND#";
  static final String PARTY = "PARTY#";
  static final String SERIES = "SERIES";
  static final String COUNTS = "counts";

  /** Attributes a list needs; the index {@code desk} projects them. */
  static final String LISTED = "pk, version, desk, due, summary";

  private static final String NUMBER = "n_";
  private static final String NEVER = "9999-12-31T23:59:59Z";

  private Items() {}

  static Map<String, AttributeValue> key(String caseId, String sk) {
    return Map.of(PK, text(CASE + "#" + caseId), SK, text(sk));
  }

  static Map<String, AttributeValue> seriesKey(String series) {
    return Map.of(PK, text(SERIES + "#" + series), SK, text(SERIES));
  }

  /** The attribute that holds the last number of a word. */
  static String lastOf(String word) {
    return NUMBER + word;
  }

  /** The last number of each word of a series. */
  static Map<String, Long> lastNumbers(Map<String, AttributeValue> item) {
    Map<String, Long> last = new HashMap<>();
    item.forEach(
        (name, value) -> {
          if (name.startsWith(NUMBER)) {
            last.put(name.substring(NUMBER.length()), Long.parseLong(value.n()));
          }
        });
    return last;
  }

  static String eventKey(long sequence) {
    return EVENT + "%06d".formatted(Math.min(sequence, 999_999));
  }

  static Map<String, AttributeValue> of(Rows.CaseRow row) {
    Map<String, AttributeValue> item = new HashMap<>(key(row.caseId(), CASE));
    item.put(VERSION, number(row.version()));
    item.put("head", text(row.head()));
    item.put("state", text(row.state()));
    item.put("summary", text(row.summary()));
    item.put("dataKey", text(row.dataKey()));
    item.put("opened", text(row.opened().toString()));
    item.put("changed", text(row.changed().toString()));
    if (row.desk() != null) {
      item.put(DESK, text(row.desk()));
      item.put(DUE, text(place(row.due(), row.caseId())));
    }
    if (!row.keys().isEmpty()) {
      item.put("keys", AttributeValue.fromSs(row.keys().stream().sorted().toList()));
    }
    return item;
  }

  static Rows.CaseRow caseRow(Map<String, AttributeValue> item) {
    AttributeValue keys = item.get("keys");
    return new Rows.CaseRow(
        caseId(item),
        Long.parseLong(get(item, VERSION).n()),
        string(item, "head"),
        string(item, "state"),
        string(item, "summary"),
        string(item, "dataKey"),
        optional(item, DESK),
        dueOf(item),
        keys == null ? Set.of() : Set.copyOf(keys.ss()),
        Instant.parse(string(item, "opened")),
        Instant.parse(string(item, "changed")));
  }

  static Rows.ListRow listRow(Map<String, AttributeValue> item) {
    return new Rows.ListRow(
        caseId(item),
        Long.parseLong(get(item, VERSION).n()),
        optional(item, DESK),
        dueOf(item),
        string(item, "summary"));
  }

  static Map<String, AttributeValue> of(Rows.EventRow row) {
    Map<String, AttributeValue> item = new HashMap<>(key(row.caseId(), eventKey(row.sequence())));
    item.put("sequence", number(row.sequence()));
    item.put("at", text(row.at().toString()));
    item.put("actorId", text(row.by().id()));
    item.put("actorName", text(row.by().name()));
    item.put("actorRole", text(row.by().role().name()));
    if (row.by().organ() != null) {
      item.put("actorOrgan", text(row.by().organ()));
    }
    item.put("type", text(row.type()));
    item.put("payload", text(row.payload()));
    item.put("dataKey", text(row.dataKey()));
    item.put("commandId", text(row.commandId()));
    item.put("previousHash", text(row.previousHash()));
    item.put("hash", text(row.hash()));
    if (!row.counts().isEmpty()) {
      item.put(COUNTS, text(row.counts()));
    }
    return item;
  }

  static Rows.EventRow eventRow(Map<String, AttributeValue> item) {
    return new Rows.EventRow(
        caseId(item),
        Long.parseLong(get(item, "sequence").n()),
        Instant.parse(string(item, "at")),
        new Actor(
            string(item, "actorId"),
            string(item, "actorName"),
            Role.valueOf(string(item, "actorRole")),
            optional(item, "actorOrgan")),
        string(item, "type"),
        string(item, "payload"),
        string(item, "dataKey"),
        string(item, "commandId"),
        string(item, "previousHash"),
        string(item, "hash"),
        Objects.requireNonNullElse(optional(item, COUNTS), ""));
  }

  static Map<String, AttributeValue> of(String caseId, Rows.CommandRow row) {
    Map<String, AttributeValue> item = new HashMap<>(key(caseId, COMMAND + row.commandId()));
    item.put("fingerprint", text(row.fingerprint()));
    item.put("from", number(row.from()));
    item.put("to", number(row.to()));
    return item;
  }

  static Rows.CommandRow commandRow(Map<String, AttributeValue> item) {
    return new Rows.CommandRow(
        string(item, SK).substring(COMMAND.length()),
        string(item, "fingerprint"),
        Long.parseLong(get(item, "from").n()),
        Long.parseLong(get(item, "to").n()));
  }

  static Map<String, AttributeValue> party(String caseId, String partyKey, Instant since) {
    Map<String, AttributeValue> item = new HashMap<>(key(caseId, PARTY + partyKey));
    item.put(PARTY_KEY, text(partyKey));
    item.put(SINCE, text(since.truncatedTo(ChronoUnit.SECONDS) + "#" + caseId));
    return item;
  }

  static String caseId(Map<String, AttributeValue> item) {
    return string(item, PK).substring(CASE.length() + 1);
  }

  /** Where a case stands on its desk. */
  static String place(@Nullable Instant due, String caseId) {
    return due(due) + "#" + caseId;
  }

  /** Everything due in this second sorts before it. */
  static String afterSecond(Instant until) {
    return due(until) + "#~";
  }

  /** What DynamoDB counts against its 400 KB: names and values in UTF-8, numbers generously. */
  static int bytes(Map<String, AttributeValue> item) {
    int sum = 0;
    for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
      AttributeValue value = attribute.getValue();
      sum += attribute.getKey().length() + 24;
      sum += value.s() == null ? 0 : value.s().getBytes(StandardCharsets.UTF_8).length;
      for (String member : value.ss()) {
        sum += member.getBytes(StandardCharsets.UTF_8).length + 3;
      }
    }
    return sum;
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static String due(@Nullable Instant due) {
    return due == null ? NEVER : due.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static @Nullable Instant dueOf(Map<String, AttributeValue> item) {
    String due = optional(item, DUE);
    if (due == null || due.startsWith(NEVER)) {
      return null;
    }
    return Instant.parse(due.substring(0, due.indexOf('#')));
  }

  private static String string(Map<String, AttributeValue> item, String name) {
    return get(item, name).s();
  }

  private static @Nullable String optional(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }

  private static AttributeValue get(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("an item without " + name);
    }
    return value;
  }
}
