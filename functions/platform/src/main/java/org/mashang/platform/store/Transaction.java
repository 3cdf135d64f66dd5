package org.mashang.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** A {@link Rows.Change} as one DynamoDB transaction, and what its cancellation means. */
final class Transaction {

  /** DynamoDB takes 400 KB an item, 100 items and 4 MB a transaction. */
  private static final int MAX_ITEM = 400 * 1024;

  private static final int MAX_ITEMS = 100;
  private static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final String NEW = "attribute_not_exists(pk)";
  private static final Set<String> PASSING =
      Set.of(
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded",
          "RequestLimitExceeded");

  private final String table;
  private final List<TransactWriteItem> items = new ArrayList<>();
  private final List<Also> also;
  private int own;
  private int shared;
  private int largest;
  private int bytes;

  private Transaction(String table, List<Also> also) {
    this.table = table;
    this.also = also;
  }

  static Transaction of(String table, Rows.Change change) {
    var transaction = new Transaction(table, change.also());
    Rows.CaseRow row = change.row();
    transaction.putCase(Items.of(row), change.expected());
    change.events().forEach(event -> transaction.put(Items.of(event), NEW));
    transaction.put(Items.of(row.caseId(), change.command()), NEW);
    for (String key : change.addedKeys()) {
      transaction.put(Items.party(row.caseId(), key, row.opened()), null);
    }
    for (String key : change.goneKeys()) {
      transaction.delete(Items.key(row.caseId(), Items.PARTY + key));
    }
    transaction.own = transaction.items.size();
    if (change.draw() != null) {
      transaction.draw(change.draw());
    }
    transaction.shared = transaction.items.size();
    change.also().forEach(one -> transaction.items.add(one.item()));
    return transaction;
  }

  List<TransactWriteItem> items() {
    return items;
  }

  boolean tooLarge() {
    return largest > MAX_ITEM || bytes > MAX_BYTES || items.size() > MAX_ITEMS;
  }

  /**
   * The case's own rows speak first: a repetition also finds its number drawn and its further
   * writes done, and must not be told so.
   */
  Rows.Result result(List<CancellationReason> reasons) {
    if (reasons.size() != items.size()) {
      throw new IllegalStateException("a cancellation that does not speak of every row");
    }
    List<CancellationReason> ours = reasons.subList(0, own);
    if (ours.stream().anyMatch(Transaction::failed)) {
      return Rows.Result.of(Rows.Written.MOVED);
    }
    if (ours.stream().anyMatch(Transaction::passing)) {
      return Rows.Result.of(Rows.Written.BUSY);
    }
    if (reasons.subList(own, shared).stream().anyMatch(Transaction::failed)) {
      return Rows.Result.of(Rows.Written.CROWDED);
    }
    for (int i = shared; i < reasons.size(); i++) {
      if (failed(reasons.get(i))) {
        return new Rows.Result(Rows.Written.MOVED, also.get(i - shared));
      }
    }
    if (reasons.stream().anyMatch(Transaction::passing)) {
      return Rows.Result.of(Rows.Written.CROWDED);
    }
    throw new IllegalStateException(
        "transaction cancelled: " + reasons.stream().map(CancellationReason::code).toList());
  }

  private static boolean failed(CancellationReason reason) {
    return "ConditionalCheckFailed".equals(reason.code());
  }

  private static boolean passing(CancellationReason reason) {
    return PASSING.contains(reason.code());
  }

  private void draw(Rows.Draw draw) {
    Update.Builder update =
        Update.builder()
            .tableName(table)
            .key(Items.seriesKey(draw.series()))
            .updateExpression("SET #last = :number")
            .expressionAttributeNames(Map.of("#last", Items.lastOf(draw.word())));
    AttributeValue number = Items.number(draw.number());
    if (draw.number() == 1) {
      update
          .conditionExpression("attribute_not_exists(#last)")
          .expressionAttributeValues(Map.of(":number", number));
    } else {
      update
          .conditionExpression("#last = :seen")
          .expressionAttributeValues(
              Map.of(":number", number, ":seen", Items.number(draw.number() - 1)));
    }
    items.add(TransactWriteItem.builder().update(update.build()).build());
  }

  private void putCase(Map<String, AttributeValue> item, long expected) {
    count(item);
    Put.Builder put = Put.builder().tableName(table).item(item);
    if (expected == 0) {
      put.conditionExpression(NEW);
    } else {
      put.conditionExpression("version = :seen")
          .expressionAttributeValues(Map.of(":seen", Items.number(expected)));
    }
    items.add(TransactWriteItem.builder().put(put.build()).build());
  }

  private void put(Map<String, AttributeValue> item, @Nullable String condition) {
    count(item);
    items.add(
        TransactWriteItem.builder()
            .put(p -> p.tableName(table).item(item).conditionExpression(condition))
            .build());
  }

  private void delete(Map<String, AttributeValue> key) {
    items.add(
        TransactWriteItem.builder()
            .delete(Delete.builder().tableName(table).key(key).build())
            .build());
  }

  private void count(Map<String, AttributeValue> item) {
    int size = Items.bytes(item);
    largest = Math.max(largest, size);
    bytes += size;
  }
}
