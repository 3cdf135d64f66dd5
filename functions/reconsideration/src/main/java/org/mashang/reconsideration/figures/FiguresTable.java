package org.mashang.reconsideration.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mashang.platform.store.TimeToLive;
import org.mashang.reconsideration.application.Channel;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The counted figures: {@code HALL#<id>} and {@code CHANNEL#<channel>} by {@code DAY#<date>}. A
 * submission is counted once however often its event is delivered: a marker is written in the same
 * transaction, and stays longer than a stream keeps its records.
 */
final class FiguresTable {

  private static final Duration MARKER_STAYS = Duration.ofDays(8);

  private final DynamoDbClient dynamo;
  private final String table;

  FiguresTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** One application handed in, as the figures see it. */
  record Submission(String event, Channel channel, String hall, LocalDate day) {
    boolean inHall() {
      return !hall.isEmpty();
    }
  }

  /** Counts it unless it was counted before; says whether it did. */
  boolean count(Submission submission) {
    String day = "DAY#" + submission.day();
    List<TransactWriteItem> writes = new ArrayList<>();
    writes.add(marker(submission.event()));
    writes.add(add("CHANNEL#" + submission.channel(), day));
    if (submission.inHall()) {
      writes.add(add("HALL#" + submission.hall(), day));
    }
    try {
      dynamo.transactWriteItems(request -> request.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().get(0).code().equals("ConditionalCheckFailed")) {
        return false;
      }
      throw e;
    }
  }

  private TransactWriteItem marker(String event) {
    Map<String, AttributeValue> item =
        Map.of(
            "pk", AttributeValue.fromS("COUNTED#" + event),
            "sk", AttributeValue.fromS("COUNTED"),
            "expiresAt", TimeToLive.of(MARKER_STAYS));
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("attribute_not_exists(pk)")
                .build())
        .build();
  }

  private TransactWriteItem add(String pk, String sk) {
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(table)
                .key(Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk)))
                .updateExpression("ADD submissions :one")
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
                .build())
        .build();
  }
}
