package org.mashang.notices.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    return dynamo
        .query(
            ask ->
                ask.tableName(table)
                    .indexName("due")
                    .keyConditionExpression("waiting = :w and due <= :now")
                    .expressionAttributeValues(
                        Map.of(
                            ":w", NoticeItems.text("W"),
                            ":now", NoticeItems.text(NoticeItems.sortable(now))))
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
