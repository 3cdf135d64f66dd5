package org.mashang.benchmarks.fraud;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * Counts calls to AWS, tries included, and capacity units twice: by AWS's rule from the sizes of
 * the items, and as DynamoDB Local says, which is far less for batches and transactions.
 */
final class Units implements ExecutionInterceptor {

  private static final int WRITE_UNIT = 1_024;

  private int calls;
  private double read;
  private double written;
  private double localRead;
  private double localWritten;

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case BatchGetItemRequest one ->
          one.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      case TransactWriteItemsRequest one ->
          one.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      default -> context.request();
    };
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    calls++;
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof BatchGetItemRequest asked
        && context.response() instanceof BatchGetItemResponse got) {
      // A state is below 4 KB: one unit, there or not.
      read += asked.requestItems().values().stream().mapToInt(one -> one.keys().size()).sum();
      localRead += units(got.consumedCapacity());
    } else if (context.request() instanceof TransactWriteItemsRequest put
        && context.response() instanceof TransactWriteItemsResponse done) {
      written += put.transactItems().stream().mapToInt(Units::units).sum();
      localWritten += units(done.consumedCapacity());
    }
  }

  private static double units(List<ConsumedCapacity> consumed) {
    return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
  }

  /** In a transaction each begun kilobyte costs two. */
  private static int units(TransactWriteItem item) {
    int bytes = 0;
    for (Map.Entry<String, AttributeValue> one : item.put().item().entrySet()) {
      bytes += one.getKey().length() + size(one.getValue());
    }
    return 2 * ((bytes + WRITE_UNIT - 1) / WRITE_UNIT);
  }

  private static int size(AttributeValue value) {
    if (value.b() != null) {
      return value.b().asByteArrayUnsafe().length;
    }
    String text = value.s() == null ? value.n() : value.s();
    return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
  }

  void forget() {
    calls = 0;
    read = 0;
    written = 0;
    localRead = 0;
    localWritten = 0;
  }

  int calls() {
    return calls;
  }

  /** What was spent, per so many thousand signals. */
  String per(double thousands) {
    return "%.0f read and %.0f write units by AWS's rule (DynamoDB Local says %.0f and %.0f)"
        .formatted(
            read / thousands, written / thousands, localRead / thousands, localWritten / thousands);
  }
}
