package org.mashang.fraud.fusion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.Fault;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Signals that could not be taken: whose, which, and what is wrong with them, but nothing of what
 * they say. The source has them still, and sends them again when they are right.
 */
final class Rejections {

  private static final int MOST = 25;
  private static final int TRIES = 8;
  private static final Duration KEPT = Duration.ofDays(30);

  private final DynamoDbClient dynamo;
  private final String table;

  Rejections(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /**
   * One of them.
   *
   * @param message the message it came in, and its place in it: the same message rejects once
   */
  record Rejected(String message, int index, String id, List<Fault> faults) {
    Rejected {
      faults = List.copyOf(faults);
    }
  }

  void keep(String city, String source, Instant at, List<Rejected> rejected) {
    List<WriteRequest> rows =
        new ArrayList<>(rejected.stream().map(one -> row(city, source, at, one)).toList());
    for (int tried = 0; !rows.isEmpty(); ) {
      List<WriteRequest> some = List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
      rows.subList(0, some.size()).clear();
      var left =
          dynamo
              .batchWriteItem(write -> write.requestItems(Map.of(table, some)))
              .unprocessedItems()
              .getOrDefault(table, List.of());
      rows.addAll(left);
      if (!left.isEmpty() && ++tried == TRIES) {
        throw new IllegalStateException("the table does not take what was rejected");
      }
    }
  }

  private static WriteRequest row(String city, String source, Instant at, Rejected one) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("pk", AttributeValue.fromS("REJECTED#" + city + "#" + source));
    item.put("sk", AttributeValue.fromS(at + "#" + one.message() + "#%04d".formatted(one.index())));
    item.put("signal", AttributeValue.fromS(one.id()));
    item.put(
        "faults",
        AttributeValue.fromL(
            one.faults().stream()
                .limit(10)
                .map(fault -> AttributeValue.fromS(fault.pointer() + " " + fault.code()))
                .toList()));
    item.put("expiresAt", AttributeValue.fromN(String.valueOf(at.plus(KEPT).getEpochSecond())));
    return WriteRequest.builder().putRequest(put -> put.item(item)).build();
  }
}
