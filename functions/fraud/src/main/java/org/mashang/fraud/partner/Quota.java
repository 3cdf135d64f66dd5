package org.mashang.fraud.partner;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Counts what each partner sends in a minute, in a row of its own: one update a call. */
public final class Quota {

  private final DynamoDbClient dynamo;
  private final String table;

  public Quota(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static Quota from(Environment environment, Clients clients) {
    return new Quota(clients.dynamoDb(), environment.get(Variable.PARTNERS_TABLE));
  }

  /**
   * Counts so many signals; if they are too many for this minute, none of them is counted and it
   * answers the seconds until the next one begins.
   */
  public OptionalLong take(Partner partner, int signals, Instant now) {
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":signals", PartnerItems.number(signals));
    values.put(":room", PartnerItems.number((long) partner.quota() - signals));
    values.put(":none", PartnerItems.number(0));
    values.put(":later", TimeToLive.of(Duration.ofHours(1)));
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(
                      Map.of(
                          "pk", PartnerItems.text("QUOTA#" + partner.code()),
                          "sk", PartnerItems.text("MINUTE#" + minute)))
                  .updateExpression("add signals :signals set expiresAt = :later")
                  .conditionExpression(
                      "(attribute_not_exists(signals) and :room >= :none) or signals <= :room")
                  .expressionAttributeValues(values));
      return OptionalLong.empty();
    } catch (ConditionalCheckFailedException e) {
      Duration left = Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
      return OptionalLong.of(Math.max(1, left.plusMillis(999).toSeconds()));
    }
  }
}
