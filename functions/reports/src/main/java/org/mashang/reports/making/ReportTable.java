package org.mashang.reports.making;

import static org.mashang.reports.table.Attributes.key;
import static org.mashang.reports.table.Attributes.number;
import static org.mashang.reports.table.Attributes.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.store.Page;
import org.mashang.reports.period.PeriodKind;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The reports that were made: {@code REPORT#<kind>} by period and revision. */
public final class ReportTable {

  private static final String REPORT = "REPORT#";

  private final DynamoDbClient dynamo;
  private final String table;

  ReportTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  public static ReportTable from(Environment environment, Clients clients) {
    return new ReportTable(clients.dynamoDb(), environment.get(Variable.REPORTS_TABLE));
  }

  /** The revisions of a report, latest first; empty if there is none. */
  public List<Made> of(PeriodKind kind, String period) {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .scanIndexForward(false)
            .keyConditionExpression("pk = :pk and begins_with(sk, :period)")
            .expressionAttributeValues(
                Map.of(":pk", text(REPORT + kind), ":period", text(period + "#")))
            .build();
    return dynamo.queryPaginator(ask).items().stream().map(ReportTable::made).toList();
  }

  public Optional<Made> find(PeriodKind kind, String period, int revision) {
    return of(kind, period).stream().filter(one -> one.revision() == revision).findFirst();
  }

  /**
   * Reports of a kind, latest first, every revision.
   *
   * @param from {@link Page#next} of the part before; null for the first
   */
  public Page<Made> list(PeriodKind kind, int limit, @Nullable String from) {
    QueryRequest.Builder ask =
        QueryRequest.builder()
            .tableName(table)
            .scanIndexForward(false)
            .limit(limit)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", text(REPORT + kind)));
    if (from != null) {
      ask.exclusiveStartKey(key(REPORT + kind, from));
    }
    var got = dynamo.query(ask.build());
    Map<String, AttributeValue> last = got.lastEvaluatedKey();
    return new Page<>(
        got.items().stream().map(ReportTable::made).toList(),
        last.isEmpty() ? null : text(last, "sk"));
  }

  /** Keeps a revision; false if there is one of that number. */
  boolean keep(Made made) {
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(item(made))
                  .conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Its readers were told. */
  void told(Made made) {
    dynamo.updateItem(
        ask ->
            ask.tableName(table)
                .key(key(REPORT + made.kind(), sk(made)))
                .updateExpression("SET told = :yes")
                .expressionAttributeValues(Map.of(":yes", AttributeValue.fromBool(true))));
  }

  private static String sk(Made made) {
    return made.period() + "#%04d".formatted(made.revision());
  }

  private static Map<String, AttributeValue> item(Made made) {
    Map<String, AttributeValue> item = new HashMap<>(key(REPORT + made.kind(), sk(made)));
    item.put("period", text(made.period()));
    item.put("revision", number(made.revision()));
    item.put("label", text(made.label()));
    item.put("title", text(made.title()));
    item.put("first", text(made.from().toString()));
    item.put("last", text(made.to().toString()));
    item.put("madeAt", text(made.madeAt().toString()));
    item.put("digest", text(made.digest()));
    item.put(
        "changes",
        AttributeValue.fromL(made.changes().stream().map(AttributeValue::fromS).toList()));
    item.put("files", text(made.key()));
    item.put("told", AttributeValue.fromBool(made.told()));
    return item;
  }

  private static Made made(Map<String, AttributeValue> item) {
    AttributeValue changes = item.get("changes");
    AttributeValue told = item.get("told");
    return new Made(
        PeriodKind.valueOf(text(item, "pk").substring(REPORT.length())),
        text(item, "period"),
        (int) number(item, "revision"),
        text(item, "label"),
        text(item, "title"),
        LocalDate.parse(text(item, "first")),
        LocalDate.parse(text(item, "last")),
        Instant.parse(text(item, "madeAt")),
        text(item, "digest"),
        changes == null ? List.of() : changes.l().stream().map(AttributeValue::s).toList(),
        text(item, "files"),
        told != null && Boolean.TRUE.equals(told.bool()));
  }
}
