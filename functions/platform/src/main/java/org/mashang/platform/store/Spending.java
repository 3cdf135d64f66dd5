package org.mashang.platform.store;

import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** What the table's calls have cost so far: calls and capacity units, as DynamoDB reports them. */
public final class Spending {

  private final LongAdder readCalls = new LongAdder();
  private final LongAdder writeCalls = new LongAdder();
  private final DoubleAdder readUnits = new DoubleAdder();
  private final DoubleAdder writeUnits = new DoubleAdder();

  public long readCalls() {
    return readCalls.sum();
  }

  public long writeCalls() {
    return writeCalls.sum();
  }

  public double readUnits() {
    return readUnits.sum();
  }

  public double writeUnits() {
    return writeUnits.sum();
  }

  void read(@Nullable ConsumedCapacity consumed) {
    readCalls.increment();
    readUnits.add(units(consumed));
  }

  void read(List<ConsumedCapacity> consumed) {
    readCalls.increment();
    consumed.forEach(one -> readUnits.add(units(one)));
  }

  void wrote(List<ConsumedCapacity> consumed) {
    writeCalls.increment();
    consumed.forEach(one -> writeUnits.add(units(one)));
  }

  private static double units(@Nullable ConsumedCapacity consumed) {
    return consumed == null || consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
  }
}
