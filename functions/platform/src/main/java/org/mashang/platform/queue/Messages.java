package org.mashang.platform.queue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;

/** When records happened: the only "now" a batch handler knows. */
public final class Messages {

  private Messages() {}

  /** When a message was sent. */
  public static Instant sentAt(SQSEvent.SQSMessage message) {
    String millis = message.getAttributes().get("SentTimestamp");
    if (millis == null) {
      throw new IllegalArgumentException("a message without SentTimestamp");
    }
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }

  /** When a change was written, to the second. */
  public static Instant writtenAt(DynamodbEvent.DynamodbStreamRecord record) {
    return record.getDynamodb().getApproximateCreationDateTime().toInstant();
  }
}
