package org.mashang.benchmarks.reports;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Counts writes, and capacity units as DynamoDB tells them. */
final class Tariff implements ExecutionInterceptor {

  private int puts;
  private double read;
  private double written;

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case GetItemRequest one ->
          one.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      case QueryRequest one ->
          one.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      case PutItemRequest one ->
          one.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build();
      default -> context.request();
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case GetItemResponse one -> read += one.consumedCapacity().capacityUnits();
      case QueryResponse one -> read += one.consumedCapacity().capacityUnits();
      case PutItemResponse one -> {
        puts++;
        written += one.consumedCapacity().capacityUnits();
      }
      default -> {}
    }
  }

  void forget() {
    puts = 0;
    read = 0;
    written = 0;
  }

  int puts() {
    return puts;
  }

  double read() {
    return read;
  }

  double written() {
    return written;
  }
}
