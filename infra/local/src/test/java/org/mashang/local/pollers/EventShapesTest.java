package org.mashang.local.pollers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.local.time.CityClock;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

class EventShapesTest {

  @Test
  void a_message_looks_as_lambda_sends_it() throws IOException {
    Message message =
        Message.builder()
            .messageId("m")
            .receiptHandle("r")
            .body("{}")
            .md5OfBody("99914b932bd37a50b983c5e7c90ae93b")
            .attributes(Map.of(MessageSystemAttributeName.SENT_TIMESTAMP, "1000"))
            .messageAttributes(
                Map.of(
                    "kind",
                    MessageAttributeValue.builder().dataType("String").stringValue("x").build()))
            .build();
    QueueEvents events = new QueueEvents("Q", CityClock.ofMachine());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"Records":[{"messageId":"m","receiptHandle":"r","body":"{}",
                 "attributes":{"SentTimestamp":"1000"},
                 "messageAttributes":{"kind":{"dataType":"String","stringValue":"x",
                  "stringListValues":[],"binaryListValues":[]}},
                 "md5OfBody":"99914b932bd37a50b983c5e7c90ae93b","eventSource":"aws:sqs",
                 "eventSourceARN":"arn:aws:sqs:cn-north-1:000000000000:Q",
                 "awsRegion":"cn-north-1"}]}"""),
        new ObjectMapper().readTree(events.event(List.of(events.record(message)))));
  }

  @Test
  void a_change_looks_as_lambda_sends_it() throws IOException {
    Record change =
        Record.builder()
            .eventID("1")
            .eventName("INSERT")
            .dynamodb(
                stream ->
                    stream
                        .approximateCreationDateTime(Instant.ofEpochSecond(1_770_000_000))
                        .keys(Map.of("pk", AttributeValue.fromS("a")))
                        .newImage(
                            Map.of(
                                "m", AttributeValue.fromM(Map.of("n", AttributeValue.fromN("1"))),
                                "l", AttributeValue.fromL(List.of(AttributeValue.fromBool(true))),
                                "b", AttributeValue.fromB(SdkBytes.fromUtf8String("b")),
                                "z", AttributeValue.fromNul(true)))
                        .sequenceNumber("5")
                        .sizeBytes(3L)
                        .streamViewType("NEW_IMAGE"))
            .build();
    ObjectNode record = new StreamEvents("arn:stream", CityClock.ofMachine()).record(change);
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"S":{"m":{"M":{"n":{"N":"1"}}},"l":{"L":[{"BOOL":true}]},"b":{"B":"Yg=="},
                 "z":{"NULL":true}}}""")
            .get("S"),
        record.at("/dynamodb/NewImage"));
    assertEquals("1770000000", record.at("/dynamodb/ApproximateCreationDateTime").asText());
    assertFalse(record.get("dynamodb").has("OldImage"));
  }

  @Test
  void times_of_events_are_the_citys() {
    Instant start = Instant.parse("2026-03-02T01:00:00Z");
    CityClock clock = CityClock.simulatedFrom(start);
    Instant sent = Instant.now();
    Message message =
        Message.builder()
            .attributes(
                Map.of(
                    MessageSystemAttributeName.SENT_TIMESTAMP, Long.toString(sent.toEpochMilli())))
            .build();
    long stamped =
        new QueueEvents("Q", clock).record(message).at("/attributes/SentTimestamp").asLong();
    Duration apart = Duration.between(start, Instant.ofEpochMilli(stamped)).abs();
    assertEquals(0, apart.toMinutes());
  }
}
