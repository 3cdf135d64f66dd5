package org.mashang.reconsideration.hall;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.store.Also;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The counters of the figures table: one item for each hall and day ({@code HALL#<id>}, {@code
 * DAY#<date>}) and each channel and day ({@code CHANNEL#<name>}). A submission is counted in the
 * transaction that makes it a case: once, and only if it is one.
 */
public final class HallCounts {

  private final DynamoDbClient dynamo;
  private final String table;

  public HallCounts(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Counts one scan: one atomic addition. */
  public void scanned(String hallId, HallDetails hall, LocalDate day) {
    add(hallId, hall, day, "scans");
  }

  /** Counts one opening of the phone page. */
  public void started(String hallId, HallDetails hall, LocalDate day) {
    add(hallId, hall, day, "starts");
  }

  /**
   * Counts an application by its channel, and by its hall if it came through one.
   *
   * @param hallId null if it came through none
   * @return the additions, to be written together with the case
   */
  public List<Also> submitted(String channel, @Nullable String hallId, LocalDate day) {
    return Stream.of("CHANNEL#" + channel, hallId == null ? "" : "HALL#" + hallId)
        .filter(pk -> !pk.isEmpty())
        .map(pk -> Also.always(submission(pk, day)))
        .toList();
  }

  private TransactWriteItem submission(String pk, LocalDate day) {
    return TransactWriteItem.builder()
        .update(
            add ->
                add.tableName(table)
                    .key(Map.of("pk", text(pk), "sk", text("DAY#" + day)))
                    .updateExpression("ADD submissions :one")
                    .expressionAttributeValues(
                        Map.of(":one", AttributeValue.builder().n("1").build())))
        .build();
  }

  /** What came through a hall, by day; both days included. */
  public SortedMap<LocalDate, HallCount> ofHall(String hallId, LocalDate from, LocalDate to) {
    return days("HALL#" + hallId, from, to);
  }

  /** What came in on a channel, by day; both days included. */
  public SortedMap<LocalDate, HallCount> ofChannel(String channel, LocalDate from, LocalDate to) {
    return days("CHANNEL#" + channel, from, to);
  }

  /**
   * Enters what came through a hall on a past day, unless something of it is known; says whether.
   */
  public boolean enterHall(String hallId, HallPlace place, LocalDate day, HallCount count) {
    return enter("HALL#" + hallId, place, day, count);
  }

  /**
   * Enters what came in on a channel on a past day, unless something of it is known; says whether.
   */
  public boolean enterChannel(String channel, LocalDate day, long submissions) {
    return enter("CHANNEL#" + channel, null, day, new HallCount(0, 0, submissions));
  }

  private boolean enter(String pk, @Nullable HallPlace place, LocalDate day, HallCount count) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("pk", text(pk));
    item.put("sk", text("DAY#" + day));
    Map.of("scans", count.scans(), "starts", count.starts(), "submissions", count.submissions())
        .forEach(
            (name, number) -> {
              if (number > 0) {
                item.put(name, AttributeValue.builder().n(Long.toString(number)).build());
              }
            });
    if (place != null) {
      item.put("division", text(place.division()));
      item.put("organ", text(place.organ()));
      item.put("hallName", text(place.name()));
    }
    try {
      dynamo.putItem(
          ask -> ask.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Where the hall stands goes along, for those who take the figures over. */
  private void add(String hallId, HallDetails hall, LocalDate day, String counter) {
    dynamo.updateItem(
        ask ->
            ask.tableName(table)
                .key(Map.of("pk", text("HALL#" + hallId), "sk", text("DAY#" + day)))
                .updateExpression(
                    "ADD #counter :one SET division = :division, organ = :organ, hallName = :name")
                .expressionAttributeNames(Map.of("#counter", counter))
                .expressionAttributeValues(
                    Map.of(
                        ":one", AttributeValue.builder().n("1").build(),
                        ":division", text(hall.division()),
                        ":organ", text(hall.organ()),
                        ":name", text(hall.name()))));
  }

  private SortedMap<LocalDate, HallCount> days(String pk, LocalDate from, LocalDate to) {
    SortedMap<LocalDate, HallCount> days = new TreeMap<>();
    Map<String, AttributeValue> start = new HashMap<>();
    do {
      QueryRequest.Builder ask =
          QueryRequest.builder()
              .tableName(table)
              .keyConditionExpression("pk = :pk and sk between :from and :to")
              .expressionAttributeValues(
                  Map.of(":pk", text(pk), ":from", text("DAY#" + from), ":to", text("DAY#" + to)));
      if (!start.isEmpty()) {
        ask.exclusiveStartKey(start);
      }
      var got = dynamo.query(ask.build());
      got.items().forEach(item -> days.put(day(item), count(item)));
      start = got.lastEvaluatedKey();
    } while (!start.isEmpty());
    return days;
  }

  private static LocalDate day(Map<String, AttributeValue> item) {
    AttributeValue sk = item.get("sk");
    if (sk == null) {
      throw new IllegalStateException("a counter without its day");
    }
    return LocalDate.parse(sk.s().substring("DAY#".length()));
  }

  private static HallCount count(Map<String, AttributeValue> item) {
    return new HallCount(
        number(item, "scans"), number(item, "starts"), number(item, "submissions"));
  }

  private static long number(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? 0 : Long.parseLong(value.n());
  }

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }
}
