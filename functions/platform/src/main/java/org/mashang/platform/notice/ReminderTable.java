package org.mashang.platform.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Reminders on the record of their case, one row each beside its events. They are no events: a
 * reminder serves nothing and changes nothing, and whoever works on the case does not meet a new
 * version of it because a text message went out.
 */
public final class ReminderTable {

  private final DynamoDbClient dynamo;
  private final String table;

  public ReminderTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** In the table of the capability's cases. */
  public static ReminderTable from(Environment environment, Clients clients) {
    return new ReminderTable(clients.dynamoDb(), environment.get(Variable.CASES_TABLE));
  }

  /** Puts news on record; what is older than what stands there, or the same, changes nothing. */
  public void keep(NoticeNews news) {
    Map<String, AttributeValue> item =
        Map.of(
            "pk", text("CASE#" + news.caseId()),
            "sk", text("REMINDER#" + news.reminder().ref()),
            "v", AttributeValue.fromN(Long.toString(news.version())),
            "reminder", text(NoticeJson.write(news.reminder())));
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(item)
                  .conditionExpression("attribute_not_exists(v) or v < :v")
                  .expressionAttributeValues(
                      Map.of(":v", AttributeValue.fromN(Long.toString(news.version())))));
    } catch (ConditionalCheckFailedException e) {
      // It is known.
    }
  }

  /** The reminders of a case, in the order of what they tell of. */
  public List<Reminder> of(String caseId) {
    return dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .keyConditionExpression("pk = :pk and begins_with(sk, :sk)")
                    .expressionAttributeValues(
                        Map.of(":pk", text("CASE#" + caseId), ":sk", text("REMINDER#"))))
        .items()
        .stream()
        .map(item -> NoticeJson.reminder(Objects.requireNonNull(item.get("reminder")).s()))
        .sorted(Comparator.comparing(Reminder::at).thenComparing(Reminder::ref))
        .toList();
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
