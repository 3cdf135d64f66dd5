package org.mashang.fraud.fusion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Rejected signals in the table of watched subjects, for thirty days. */
public final class RejectedRows implements Rejections {

  private static final int MOST = 25;
  private static final int TRIES = 8;
  private static final Duration KEPT = Duration.ofDays(30);

  private final DynamoDbClient dynamo;
  private final String table;

  public RejectedRows(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public void keep(String city, String source, Instant at, List<Rejected> rejected) {
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
    item.put("expiresAt", TimeToLive.of(KEPT));
    return WriteRequest.builder().putRequest(put -> put.item(item)).build();
  }
}
