package org.mashang.reports.counting;

import static org.mashang.reports.table.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashang.reports.table.Attributes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What the halls are called, and where they stand, as their counters tell. */
public final class HallNames {

  private static final String NAMES = "HALLS";

  private final DynamoDbClient dynamo;
  private final String table;
  private final Map<String, String> learnt = new ConcurrentHashMap<>();

  public HallNames(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Keeps a hall's name; one that is known costs nothing. */
  public void learn(HallDay hall) {
    String id = hall.spot().hall();
    if (hall.name().isEmpty() || hall.name().equals(learnt.get(id))) {
      return;
    }
    Map<String, AttributeValue> item = new HashMap<>(Attributes.key(NAMES, id));
    item.put("name", text(hall.name()));
    item.put("division", text(hall.spot().division()));
    dynamo.putItem(ask -> ask.tableName(table).item(item));
    learnt.put(id, hall.name());
  }

  /** Names by id. */
  public Map<String, String> all() {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", text(NAMES)))
            .build();
    Map<String, String> names = new HashMap<>();
    dynamo
        .queryPaginator(ask)
        .items()
        .forEach(item -> names.put(text(item, "sk"), text(item, "name")));
    return names;
  }
}
