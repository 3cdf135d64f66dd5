package org.mashang.platform.store;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * When DynamoDB may forget an item (TTL). It compares with its own clock, so this is reckoned from
 * the machine's and not from the event's: under a simulated calendar an item would otherwise be
 * gone at once, or never.
 */
public final class TimeToLive {

  private static final InstantSource MACHINE = Clock.systemUTC();

  private TimeToLive() {}

  /** The attribute of an item that is kept for so long from now on. */
  public static AttributeValue of(Duration kept) {
    return AttributeValue.fromN(Long.toString(MACHINE.instant().plus(kept).getEpochSecond()));
  }
}
