package org.mashang.fraud.fusion;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;
import org.mashang.fraud.watch.WatchedCodec;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rows of the table of watched subjects. */
final class WatchItems {

  private static final String WATCH = "WATCH#";
  private static final String STATE = "STATE";
  private static final Duration ALERT_KEPT = Duration.ofDays(90);

  private WatchItems() {}

  static Map<String, AttributeValue> key(Subject subject) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", AttributeValue.fromS(WATCH + subject.id()));
    key.put("sk", AttributeValue.fromS(STATE));
    return key;
  }

  static Subject subject(Map<String, AttributeValue> row) {
    return Subject.of(Objects.requireNonNull(row.get("pk")).s().substring(WATCH.length()));
  }

  static byte[] state(Map<String, AttributeValue> row) {
    return Objects.requireNonNull(row.get("s")).b().asByteArray();
  }

  static long version(Map<String, AttributeValue> row) {
    return Long.parseLong(Objects.requireNonNull(row.get("v")).n());
  }

  static TransactWriteItem state(String table, States.Change change) {
    Watched watched = change.watched();
    Map<String, AttributeValue> item = key(watched.subject());
    item.put("s", AttributeValue.fromB(SdkBytes.fromByteArray(WatchedCodec.write(watched))));
    item.put("v", number(change.seen() + 1));
    item.put("expiresAt", TimeToLive.of(Watched.MEMORY.plusDays(1)));
    return TransactWriteItem.builder()
        .put(
            put -> {
              put.tableName(table).item(item);
              if (change.seen() == 0) {
                put.conditionExpression("attribute_not_exists(pk)");
              } else {
                put.conditionExpression("v = :seen")
                    .expressionAttributeValues(Map.of(":seen", number(change.seen())));
              }
            })
        .build();
  }

  static TransactWriteItem alert(String table, Alert alert) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("pk", AttributeValue.fromS("ALERT#" + alert.subject().id()));
    item.put("sk", AttributeValue.fromS(alert.at() + "#" + alert.id()));
    item.put("alert", AttributeValue.fromS(AlertJson.write(alert)));
    item.put("expiresAt", TimeToLive.of(ALERT_KEPT));
    return TransactWriteItem.builder().put(put -> put.tableName(table).item(item)).build();
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(String.valueOf(number));
  }
}
