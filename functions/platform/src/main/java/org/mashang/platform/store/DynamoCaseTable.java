package org.mashang.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Cases in one DynamoDB table: partition {@code CASE#<id>} with the rows {@code CASE}, {@code
 * EVENT#000001} …, {@code COMMAND#<id>} and {@code PARTY#<key>}; index {@code desk} by due time,
 * index {@code party} by key. A series of numbers is a partition {@code SERIES#<name>} with the one
 * row {@code SERIES}. Nothing here scans.
 */
public final class DynamoCaseTable implements CaseTable {

  private static final int ROUNDS = 5;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Spending spending;

  public DynamoCaseTable(DynamoDbClient dynamo, String table) {
    this(dynamo, table, new Spending());
  }

  public DynamoCaseTable(DynamoDbClient dynamo, String table, Spending spending) {
    this.dynamo = dynamo;
    this.table = table;
    this.spending = spending;
  }

  @Override
  public Rows.Found find(String caseId, String commandId, @Nullable String series) {
    Map<String, Map<String, AttributeValue>> items = new HashMap<>();
    List<Map<String, AttributeValue>> keys = new ArrayList<>();
    keys.add(Items.key(caseId, Items.CASE));
    keys.add(Items.key(caseId, Items.COMMAND + commandId));
    if (series != null) {
      keys.add(Items.seriesKey(series));
    }
    for (Map<String, AttributeValue> item : batch(keys, null)) {
      items.put(Objects.requireNonNull(item.get(Items.SK)).s(), item);
    }
    Map<String, AttributeValue> row = items.remove(Items.CASE);
    Map<String, AttributeValue> numbers = items.remove(Items.SERIES);
    return new Rows.Found(
        row == null ? null : Items.caseRow(row),
        items.values().stream().findFirst().map(Items::commandRow).orElse(null),
        numbers == null ? Map.of() : Items.lastNumbers(numbers));
  }

  @Override
  public Rows.@Nullable CaseRow read(String caseId) {
    GetItemResponse got =
        dynamo.getItem(
            ask ->
                ask.tableName(table)
                    .key(Items.key(caseId, Items.CASE))
                    .consistentRead(true)
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
    spending.read(got.consumedCapacity());
    return got.hasItem() ? Items.caseRow(got.item()) : null;
  }

  @Override
  public List<Rows.EventRow> events(String caseId, long from, long to) {
    List<Rows.EventRow> rows = new ArrayList<>();
    Map<String, AttributeValue> start = Map.of();
    do {
      QueryRequest.Builder ask =
          QueryRequest.builder()
              .tableName(table)
              .keyConditionExpression("pk = :pk and sk between :from and :to")
              .expressionAttributeValues(
                  Map.of(
                      ":pk", Items.text(Items.CASE + "#" + caseId),
                      ":from", Items.text(Items.eventKey(from)),
                      ":to", Items.text(Items.eventKey(to))))
              .consistentRead(true);
      QueryResponse got = query(ask, start);
      got.items().forEach(item -> rows.add(Items.eventRow(item)));
      start = got.lastEvaluatedKey();
    } while (!start.isEmpty());
    return rows;
  }

  @Override
  public Rows.Result write(Rows.Change change) {
    Transaction transaction = Transaction.of(table, change);
    if (transaction.tooLarge()) {
      return Rows.Result.of(Rows.Written.TOO_LARGE);
    }
    try {
      spending.wrote(
          dynamo
              .transactWriteItems(
                  ask ->
                      ask.transactItems(transaction.items())
                          .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
              .consumedCapacity());
      return Rows.Result.of(Rows.Written.DONE);
    } catch (TransactionCanceledException e) {
      spending.wrote(List.of());
      return transaction.result(e.cancellationReasons());
    } catch (TransactionConflictException | TransactionInProgressException e) {
      spending.wrote(List.of());
      return Rows.Result.of(Rows.Written.BUSY);
    }
  }

  @Override
  public Page<Rows.ListRow> onDesk(
      String desk, @Nullable Instant until, int limit, @Nullable String from) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":desk", Items.text(desk));
    if (until != null) {
      values.put(":until", Items.text(Items.afterSecond(until)));
    }
    QueryRequest.Builder ask =
        QueryRequest.builder()
            .tableName(table)
            .indexName("desk")
            .keyConditionExpression(
                until == null ? "desk = :desk" : "desk = :desk and due <= :until")
            .expressionAttributeValues(values)
            .limit(limit);
    QueryResponse got = query(ask, start(Items.DESK, desk, Items.DUE, Items.CASE, from));
    return new Page<>(got.items().stream().map(Items::listRow).toList(), next(got, Items.DUE));
  }

  @Override
  public Page<Rows.ListRow> byKey(String key, int limit, @Nullable String from) {
    QueryRequest.Builder ask =
        QueryRequest.builder()
            .tableName(table)
            .indexName("party")
            .keyConditionExpression("partyKey = :key")
            .expressionAttributeValues(Map.of(":key", Items.text(key)))
            .scanIndexForward(false)
            .limit(limit);
    QueryResponse got =
        query(ask, start(Items.PARTY_KEY, key, Items.SINCE, Items.PARTY + key, from));
    List<String> ids = got.items().stream().map(Items::caseId).toList();
    return new Page<>(summaries(ids), next(got, Items.SINCE));
  }

  /** The cases' summaries, in the order of the ids. */
  private List<Rows.ListRow> summaries(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Rows.ListRow> rows = new HashMap<>();
    var keys = ids.stream().map(id -> Items.key(id, Items.CASE)).toList();
    for (Map<String, AttributeValue> item : batch(keys, Items.LISTED)) {
      Rows.ListRow row = Items.listRow(item);
      rows.put(row.caseId(), row);
    }
    return ids.stream().flatMap(id -> Optional.ofNullable(rows.get(id)).stream()).toList();
  }

  private List<Map<String, AttributeValue>> batch(
      List<Map<String, AttributeValue>> keys, @Nullable String projection) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, KeysAndAttributes> open =
        Map.of(
            table,
            KeysAndAttributes.builder()
                .keys(keys)
                .consistentRead(true)
                .projectionExpression(projection)
                .build());
    for (int round = 0; !open.isEmpty(); round++) {
      if (round == ROUNDS) {
        throw new IllegalStateException("DynamoDB leaves keys unread");
      }
      Pause.JITTERED.before(round, Duration.ZERO);
      Map<String, KeysAndAttributes> asked = open;
      BatchGetItemResponse got =
          dynamo.batchGetItem(
              ask -> ask.requestItems(asked).returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
      spending.read(got.consumedCapacity());
      got.responses().values().forEach(items::addAll);
      open = got.unprocessedKeys();
    }
    return items;
  }

  private QueryResponse query(QueryRequest.Builder ask, Map<String, AttributeValue> start) {
    if (!start.isEmpty()) {
      ask.exclusiveStartKey(start);
    }
    QueryResponse got =
        dynamo.query(ask.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
    spending.read(got.consumedCapacity());
    return got;
  }

  /** The place after which a list goes on: its sort key ends with the case id. */
  private static Map<String, AttributeValue> start(
      String partition, String value, String sort, String sk, @Nullable String from) {
    if (from == null) {
      return Map.of();
    }
    Map<String, AttributeValue> start =
        new HashMap<>(Items.key(from.substring(from.indexOf('#') + 1), sk));
    start.put(partition, Items.text(value));
    start.put(sort, Items.text(from));
    return start;
  }

  private static @Nullable String next(QueryResponse got, String sort) {
    AttributeValue last = got.lastEvaluatedKey().get(sort);
    return last == null ? null : last.s();
  }
}
