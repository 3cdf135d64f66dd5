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
  private int ours;
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
    transaction.ours = transaction.items.size();
    change.also().forEach(one -> transaction.items.add(one.item()));
    return transaction;
  }

  List<TransactWriteItem> items() {
    return items;
  }

  boolean tooLarge() {
    return largest > MAX_ITEM || bytes > MAX_BYTES || items.size() > MAX_ITEMS;
  }

  /** Our own conditions speak first: a repetition also finds its further writes done. */
  Rows.Result result(List<CancellationReason> reasons) {
    for (int i = 0; i < Math.min(ours, reasons.size()); i++) {
      if ("ConditionalCheckFailed".equals(reasons.get(i).code())) {
        return Rows.Result.of(Rows.Written.MOVED);
      }
    }
    for (int i = ours; i < reasons.size(); i++) {
      if ("ConditionalCheckFailed".equals(reasons.get(i).code())) {
        return new Rows.Result(Rows.Written.MOVED, also.get(i - ours));
      }
    }
    if (reasons.stream().anyMatch(reason -> PASSING.contains(reason.code()))) {
      return Rows.Result.of(Rows.Written.BUSY);
    }
    throw new IllegalStateException(
        "transaction cancelled: " + reasons.stream().map(CancellationReason::code).toList());
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
