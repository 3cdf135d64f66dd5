package org.mashang.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.mashang.platform.http.Problem;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Counts tries to enter a case: at most five wrong ones for a receipt code (or whatever else is
 * tried) in an hour. A try counts as wrong until it has succeeded, so many at once get no further
 * than one after the other.
 */
public final class Tries {

  private static final int MOST = 5;

  private final DynamoDbClient dynamo;
  private final String table;
  private final KeyedHash hash;

  public Tries(DynamoDbClient dynamo, String table, KeyedHash hash) {
    this.dynamo = dynamo;
    this.table = table;
    this.hash = hash;
  }

  /**
   * Counts a try that begins.
   *
   * @throws Problem.Raised 429 if there were too many
   */
  public void begin(String receipt, Instant now) {
    try {
      add(receipt, now, 1, "attribute_not_exists(tries) or tries < :most");
    } catch (ConditionalCheckFailedException e) {
      throw Problem.of(429, "TOO_MANY_TRIES", "一小时内试错的次数太多。", "请一小时后再试，或者带身份证到现场窗口查询。").raise();
    }
  }

  /** It was right after all. */
  public void succeeded(String receipt, Instant now) {
    add(receipt, now, -1, "attribute_exists(tries) and tries <= :most");
  }

  private void add(String receipt, Instant now, int number, String condition) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":number", AttributeValue.fromN(Integer.toString(number)));
    values.put(":most", AttributeValue.fromN(Integer.toString(MOST)));
    values.put(":later", TimeToLive.of(Duration.ofHours(2)));
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS("TRIES#" + hash.text("tries", receipt)),
                        "sk", AttributeValue.fromS("HOUR#" + hour.atOffset(ZoneOffset.UTC))))
                .updateExpression("add tries :number set expiresAt = :later")
                .conditionExpression(condition)
                .expressionAttributeValues(values));
  }
}
