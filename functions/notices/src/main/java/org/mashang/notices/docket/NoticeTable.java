package org.mashang.notices.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.notices.notice.Breaker;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.store.Page;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The table of notices, of what each person got in a day, and of how providers do. */
public final class NoticeTable {

  private static final int PAGE = 50;

  private final DynamoDbClient dynamo;
  private final String table;

  public NoticeTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static NoticeTable from(Environment environment, Clients clients) {
    return new NoticeTable(clients.dynamoDb(), environment.get(Variable.NOTICES_TABLE));
  }

  /** Keeps a new notice; false if it is known. */
  public boolean keep(Notice notice) {
    return put(NoticeItems.of(notice), "attribute_not_exists(pk)", Map.of());
  }

  public Optional<Notice> find(String id) {
    Map<String, AttributeValue> item =
        dynamo
            .getItem(ask -> ask.tableName(table).key(NoticeItems.key(id)).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(NoticeItems.notice(item));
  }

  /** Writes what became of a notice; false if somebody changed it meanwhile. */
  public boolean change(Notice seen, Notice now) {
    return put(
        NoticeItems.of(now), "v = :seen", Map.of(":seen", NoticeItems.number(seen.version())));
  }

  /**
   * The same of several at once: all or none.
   *
   * @param seen as they were read
   * @param now in the same order
   */
  public boolean change(List<Notice> seen, List<Notice> now) {
    if (seen.size() == 1) {
      return change(seen.getFirst(), now.getFirst());
    }
    List<TransactWriteItem> writes = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Map<String, AttributeValue> item = NoticeItems.of(now.get(i));
      AttributeValue version = NoticeItems.number(seen.get(i).version());
      writes.add(
          TransactWriteItem.builder()
              .put(
                  put ->
                      put.tableName(table)
                          .item(item)
                          .conditionExpression("v = :seen")
                          .expressionAttributeValues(Map.of(":seen", version)))
              .build());
    }
    try {
      dynamo.transactWriteItems(ask -> ask.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      return false;
    }
  }

  /**
   * What else one person waits for from a capability, as it stands now; the oldest first. What was
   * kept in this moment may be missing.
   */
  public List<Notice> waiting(Notice of, int most) {
    String queue = NoticeItems.queue(of.order().person(), of.order().capability());
    return dynamo
        .query(
            ask ->
                ask.tableName(table)
                    .indexName("queue")
                    .keyConditionExpression("queue = :queue")
                    .expressionAttributeValues(Map.of(":queue", NoticeItems.text(queue)))
                    .limit(most))
        .items()
        .stream()
        .map(item -> NoticeItems.string(item, "id"))
        .filter(id -> !id.equals(of.id()))
        .map(this::find)
        .flatMap(Optional::stream)
        .filter(Notice::waits)
        .sorted(Notice.OLDEST_FIRST)
        .toList();
  }

  private boolean put(
      Map<String, AttributeValue> item, String condition, Map<String, AttributeValue> values) {
    try {
      dynamo.putItem(
          put -> {
            put.tableName(table).item(item).conditionExpression(condition);
            if (!values.isEmpty()) {
              put.expressionAttributeValues(values);
            }
          });
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Ids of notices whose time has come, the longest waiting first. */
  public List<String> due(Instant now, int most) {
    return byTime(NoticeItems.WAITING, now, true, most);
  }

  /** What a demonstration's outbox took and what is to go by letter, the latest first. */
  public List<Notice> shown(Instant now, int most) {
    return Stream.of(NoticeItems.OUTBOX, NoticeItems.LETTERS)
        .flatMap(shelf -> byTime(shelf, now, false, most).stream())
        .map(this::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> byTime(String shelf, Instant until, boolean oldestFirst, int most) {
    return dynamo
        .query(
            ask ->
                ask.tableName(table)
                    .indexName("due")
                    .keyConditionExpression("waiting = :w and due <= :now")
                    .expressionAttributeValues(
                        Map.of(
                            ":w", NoticeItems.text(shelf),
                            ":now", NoticeItems.text(NoticeItems.sortable(until))))
                    .scanIndexForward(oldestFirst)
                    .limit(most))
        .items()
        .stream()
        .map(item -> NoticeItems.string(item, "id"))
        .toList();
  }

  /**
   * A part of a work list, the latest first.
   *
   * @param from where it goes on; null for the beginning
   */
  public Page<Notice> desk(
      String city, String capability, NoticeState state, @Nullable String from) {
    QueryResponse answer =
        dynamo.query(
            ask -> {
              ask.tableName(table)
                  .indexName("desk")
                  .keyConditionExpression("desk = :desk")
                  .expressionAttributeValues(
                      Map.of(":desk", NoticeItems.text(NoticeItems.desk(city, capability, state))))
                  .scanIndexForward(false)
                  .limit(PAGE);
              if (from != null) {
                ask.exclusiveStartKey(place(from, city, capability, state));
              }
            });
    List<Notice> found = answer.items().stream().map(NoticeItems::notice).toList();
    Map<String, AttributeValue> last = answer.lastEvaluatedKey();
    String next =
        last.isEmpty()
            ? null
            : NoticeItems.string(last, "pk") + "\n" + NoticeItems.string(last, "due");
    return new Page<>(found, next);
  }

  private static Map<String, AttributeValue> place(
      String from, String city, String capability, NoticeState state) {
    int cut = from.indexOf('\n');
    Map<String, AttributeValue> place = new HashMap<>();
    place.put("pk", NoticeItems.text(from.substring(0, cut)));
    place.put("sk", NoticeItems.text(NoticeItems.STATE));
    place.put("due", NoticeItems.text(from.substring(cut + 1)));
    place.put("desk", NoticeItems.text(NoticeItems.desk(city, capability, state)));
    return place;
  }

  /**
   * Counts a notice among what its person gets in a day, each once; false if that is enough. An
   * urgent one is not counted.
   */
  public boolean counts(Notice notice, LocalDate day, int most) {
    if (notice.order().urgent()) {
      return true;
    }
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":one", AttributeValue.fromSs(List.of(notice.id())));
    values.put(":id", NoticeItems.text(notice.id()));
    values.put(":most", NoticeItems.number(most));
    values.put(":later", TimeToLive.of(Duration.ofDays(3)));
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(
                      Map.of(
                          "pk", NoticeItems.text("PERSON#" + notice.order().person()),
                          "sk", NoticeItems.text("DAY#" + day)))
                  .updateExpression("add ids :one set expiresAt = :later")
                  .conditionExpression(
                      "attribute_not_exists(ids) or contains(ids, :id) or size(ids) < :most")
                  .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** How a provider does. */
  public Breaker breaker(String provider) {
    Map<String, AttributeValue> item =
        dynamo
            .getItem(ask -> ask.tableName(table).key(breakerKey(provider)).consistentRead(true))
            .item();
    return item.isEmpty()
        ? Breaker.CLOSED
        : new Breaker(
            Integer.parseInt(Objects.requireNonNull(item.get("failures")).n()),
            Instant.parse(NoticeItems.string(item, "until")));
  }

  public void breaker(String provider, Breaker now) {
    Map<String, AttributeValue> item = new HashMap<>(breakerKey(provider));
    item.put("failures", NoticeItems.number(now.failures()));
    item.put("until", NoticeItems.text(now.until().toString()));
    dynamo.putItem(put -> put.tableName(table).item(item));
  }

  private static Map<String, AttributeValue> breakerKey(String provider) {
    return Map.of(
        "pk", NoticeItems.text("PROVIDER#" + provider), "sk", NoticeItems.text("BREAKER"));
  }
}
