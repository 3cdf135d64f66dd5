package org.mashang.notarization.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.StoreRefusals;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Who has broken a promise (失信记录): one row a person, found by the keyed hash of the number. Whoever
 * has one may not promise again; the papers themselves are always welcome.
 */
final class Promises {

  private Promises() {}

  /** Holds only for whoever has not broken a promise. */
  static Also mayPromise(String table, String person) {
    return new Also(
        TransactWriteItem.builder()
            .conditionCheck(
                ConditionCheck.builder()
                    .tableName(table)
                    .key(key(person))
                    .conditionExpression("attribute_not_exists(pk)")
                    .build())
            .build(),
        new Refusal(
            "PROMISE_EXCLUDED",
            Refusal.Kind.INVALID,
            List.of(),
            "以前有承诺没有履行或者不实的记录，这次不适用告知承诺。",
            "请提交材料本身；对记录有异议的，请联系当时办理的公证处。",
            List.of(new Fault("/promised", "PROMISE_EXCLUDED", "不适用告知承诺，请提交材料。"))));
  }

  /** Notes a broken promise; said again it changes nothing. */
  static Also broken(String table, String person, String orderId) {
    Map<String, AttributeValue> item = new HashMap<>(key(person));
    item.put("orderId", AttributeValue.fromS(orderId));
    return new Also(
        TransactWriteItem.builder().put(Put.builder().tableName(table).item(item).build()).build(),
        StoreRefusals.unknownCase());
  }

  private static Map<String, AttributeValue> key(String person) {
    return Map.of(
        "pk", AttributeValue.fromS("PROMISE#" + person), "sk", AttributeValue.fromS("PROMISE"));
  }
}
