package org.mashang.ocr.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The orders that a job was begun for, by the tag that comes back with its notice. */
final class LongOrders {

  /** Textract keeps what a job has read for a week. */
  private static final Duration KEPT = Duration.ofDays(8);

  private final DynamoDbClient dynamo;
  private final String table;

  private LongOrders(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  static LongOrders from(Environment environment, DynamoDbClient dynamo) {
    return new LongOrders(dynamo, environment.get(Variable.READINGS_TABLE));
  }

  /** Keeps an order; false if it was kept already. */
  boolean keep(String tag, ReadingOrder order) {
    Map<String, AttributeValue> item = key(tag);
    item.put("order", AttributeValue.fromS(ReadingJson.write(order)));
    item.put("expiresAt", TimeToLive.of(KEPT));
    try {
      dynamo.putItem(
          put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  Optional<ReadingOrder> find(String tag) {
    var found = dynamo.getItem(ask -> ask.tableName(table).key(key(tag)).consistentRead(true));
    return Optional.ofNullable(found.item().get("order"))
        .map(order -> ReadingJson.read(order.s(), ReadingOrder.class));
  }

  private static Map<String, AttributeValue> key(String tag) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", AttributeValue.fromS("TAG#" + tag));
    key.put("sk", AttributeValue.fromS("ORDER"));
    return key;
  }
}
