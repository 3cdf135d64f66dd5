package org.mashang.platform.queue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Metrics;

/**
 * Handles the records of one call one by one. A record that fails is reported and comes again,
 * until its queue gives it to the dead letters; the others are done. Any exception counts: one that
 * nobody foresaw must not take its neighbours along.
 */
public final class Batch {

  private Batch() {}

  /** Messages of a standard queue, each on its own. */
  public static SQSBatchResponse messages(
      String function, String requestId, SQSEvent event, Consumer<SQSEvent.SQSMessage> handle) {
    return sqs(function, requestId, event, handle, false);
  }

  /** Messages of a FIFO queue: after the first failure the rest waits, or the order would break. */
  public static SQSBatchResponse ordered(
      String function, String requestId, SQSEvent event, Consumer<SQSEvent.SQSMessage> handle) {
    return sqs(function, requestId, event, handle, true);
  }

  /**
   * Records of a DynamoDB stream. Lambda goes on at the first failure, so nothing after it is
   * handled; what was handled before is not handled again.
   */
  public static StreamsEventResponse stream(
      String function,
      String requestId,
      DynamodbEvent event,
      Consumer<DynamodbEvent.DynamodbStreamRecord> handle) {
    List<StreamsEventResponse.BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbEvent.DynamodbStreamRecord record : event.getRecords()) {
      if (!handled(function, requestId, record.getEventID(), () -> handle.accept(record))) {
        failures.add(
            StreamsEventResponse.BatchItemFailure.builder()
                .withItemIdentifier(record.getDynamodb().getSequenceNumber())
                .build());
        Metrics.recordsFailed(Messages.writtenAt(record), function, 1);
        break;
      }
    }
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }

  private static SQSBatchResponse sqs(
      String function,
      String requestId,
      SQSEvent event,
      Consumer<SQSEvent.SQSMessage> handle,
      boolean inOrder) {
    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SQSEvent.SQSMessage message : event.getRecords()) {
      boolean held = inOrder && !failures.isEmpty();
      if (held
          || !handled(function, requestId, message.getMessageId(), () -> handle.accept(message))) {
        failures.add(
            SQSBatchResponse.BatchItemFailure.builder()
                .withItemIdentifier(message.getMessageId())
                .build());
      }
    }
    if (!failures.isEmpty()) {
      Instant at = Messages.sentAt(event.getRecords().get(0));
      Metrics.recordsFailed(at, function, failures.size());
    }
    return SQSBatchResponse.builder().withBatchItemFailures(failures).build();
  }

  private static boolean handled(String function, String requestId, String id, Runnable work) {
    CallLog log = CallLog.begin(function, requestId, null).with(Field.MESSAGE_ID, id);
    try {
      work.run();
      return true;
    } catch (Exception | StackOverflowError e) {
      log.failed(e);
      return false;
    } finally {
      log.end();
    }
  }
}
