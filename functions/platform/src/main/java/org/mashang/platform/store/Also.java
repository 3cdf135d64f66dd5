package org.mashang.platform.store;

import org.mashang.casework.Refusal;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Another write in the same transaction, for example binding a file to the case.
 *
 * @param item the write with its condition
 * @param unless what the caller is told if the condition does not hold
 */
public record Also(TransactWriteItem item, Refusal unless) {

  /** A write without a condition, which nobody is ever refused for. */
  public static Also always(TransactWriteItem item) {
    return new Also(item, StoreRefusals.crowded());
  }
}
