package org.mashang.platform.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchTest {

  private final List<String> handled = new ArrayList<>();

  private static SQSEvent messages(String... bodies) {
    SQSEvent event = new SQSEvent();
    event.setRecords(
        Stream.of(bodies)
            .map(
                body -> {
                  SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
                  message.setMessageId("id-" + body);
                  message.setBody(body);
                  message.setAttributes(Map.of("SentTimestamp", "1772413200000"));
                  return message;
                })
            .toList());
    return event;
  }

  private Consumer<SQSEvent.SQSMessage> failingOn(String... bad) {
    return message -> {
      if (List.of(bad).contains(message.getBody())) {
        throw new NullPointerException("nobody foresaw this");
      }
      handled.add(message.getBody());
    };
  }

  private static List<String> ids(SQSBatchResponse response) {
    return response.getBatchItemFailures().stream()
        .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
        .toList();
  }

  @Test
  void a_message_that_fails_comes_again_alone() {
    var response = Batch.messages("F", "r", messages("a", "b", "c", "d"), failingOn("b", "d"));
    assertEquals(List.of("a", "c"), handled);
    assertEquals(List.of("id-b", "id-d"), ids(response));
  }

  @Test
  void in_order_the_rest_waits_for_the_one_that_failed() {
    var response = Batch.ordered("F", "r", messages("a", "b", "c"), failingOn("b"));
    assertEquals(List.of("a"), handled);
    assertEquals(List.of("id-b", "id-c"), ids(response));
  }

  @Test
  void endless_recursion_in_one_message_leaves_the_others_alone() {
    var response =
        Batch.messages(
            "F",
            "r",
            messages("a", "b"),
            message -> {
              if (message.getBody().equals("a")) {
                forever(0);
              }
              handled.add(message.getBody());
            });
    assertEquals(List.of("b"), handled);
    assertEquals(List.of("id-a"), ids(response));
  }

  private static int forever(int depth) {
    return forever(depth + 1) + 1;
  }

  @Test
  void a_stream_stops_where_it_failed_and_goes_on_from_there() {
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(Stream.of("1", "2", "3").map(BatchTest::record).toList());
    StreamsEventResponse response =
        Batch.stream(
            "F",
            "r",
            event,
            record -> {
              String number = record.getDynamodb().getSequenceNumber();
              if (number.equals("2")) {
                throw new IllegalStateException();
              }
              handled.add(number);
            });
    assertEquals(List.of("1"), handled);
    assertEquals(
        List.of("2"),
        response.getBatchItemFailures().stream()
            .map(StreamsEventResponse.BatchItemFailure::getItemIdentifier)
            .toList());
  }

  private static DynamodbEvent.DynamodbStreamRecord record(String number) {
    var record = new DynamodbEvent.DynamodbStreamRecord();
    record.setEventID("event-" + number);
    record.setDynamodb(
        new StreamRecord()
            .withSequenceNumber(number)
            .withApproximateCreationDateTime(new Date(1_772_413_200_000L)));
    return record;
  }

  @Test
  void now_is_when_the_message_was_sent() {
    var message = messages("a").getRecords().get(0);
    assertEquals(Instant.ofEpochMilli(1_772_413_200_000L), Messages.sentAt(message));
  }
}
