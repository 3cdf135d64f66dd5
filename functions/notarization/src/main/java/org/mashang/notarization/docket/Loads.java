package org.mashang.notarization.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mashang.casework.Refusal;
import org.mashang.notarization.proceeding.Assignee;
import org.mashang.platform.store.Also;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** How many open cases each notary has: one counter row a notary (在办件数). */
public final class Loads {

  private static final String OPEN = "openCases";

  private final DynamoDbClient dynamo;
  private final String table;

  public Loads(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Open cases by notary: one read; a notary without any is left out. */
  public Map<String, Integer> of(List<String> notaries) {
    Map<String, Integer> open = new HashMap<>();
    if (notaries.isEmpty()) {
      return open;
    }
    var keys = KeysAndAttributes.builder().keys(notaries.stream().map(Loads::key).toList()).build();
    dynamo
        .batchGetItem(ask -> ask.requestItems(Map.of(table, keys)))
        .responses()
        .getOrDefault(table, List.of())
        .forEach(
            item ->
                open.put(
                    text(item, "pk").substring("LOAD#".length()),
                    Integer.parseInt(Objects.requireNonNull(item.get(OPEN)).n())));
    return open;
  }

  /** One more, if the notary's cap allows. */
  static Also more(String table, Assignee notary, int most) {
    return new Also(
        update(
            table,
            notary,
            "1",
            "attribute_not_exists(" + OPEN + ") or " + OPEN + " < :most",
            Map.of(":most", AttributeValue.fromN(Integer.toString(most)))),
        new Refusal(
            "NOTARY_FULL",
            Refusal.Kind.CONFLICT,
            List.of(),
            "公证员" + notary.name() + "的在办件已经达到上限（" + most + "件）。",
            "请由其他公证员承办，或者先办结手上的事项。",
            List.of()));
  }

  /** One less; what was never counted stays uncounted. */
  static Also less(String table, Assignee notary) {
    return new Also(
        update(table, notary, "-1", "attribute_exists(" + OPEN + ")", Map.of()),
        new Refusal(
            "LOAD_UNKNOWN",
            Refusal.Kind.CONFLICT,
            List.of(),
            "公证员的在办件数没有登记。",
            "请联系系统管理员。",
            List.of()));
  }

  private static TransactWriteItem update(
      String table,
      Assignee notary,
      String by,
      String condition,
      Map<String, AttributeValue> more) {
    Map<String, AttributeValue> values = new HashMap<>(more);
    values.put(":by", AttributeValue.fromN(by));
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(table)
                .key(key(notary.id()))
                .updateExpression("add " + OPEN + " :by")
                .conditionExpression(condition)
                .expressionAttributeValues(values)
                .build())
        .build();
  }

  private static Map<String, AttributeValue> key(String notary) {
    return Map.of("pk", AttributeValue.fromS("LOAD#" + notary), "sk", AttributeValue.fromS("LOAD"));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }
}
