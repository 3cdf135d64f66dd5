package org.mashang.local.pollers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.mashang.emulator.template.Region;
import org.mashang.local.time.CityClock;
import software.amazon.awssdk.services.sqs.model.Message;

/** The events that a function gets from a queue. */
final class QueueEvents {

  private static final List<String> TIMES =
      List.of("SentTimestamp", "ApproximateFirstReceiveTimestamp");

  private final ObjectMapper json = new ObjectMapper();
  private final String arn;
  private final CityClock clock;

  QueueEvents(String queue, CityClock clock) {
    this.arn = Region.arn("sqs", queue);
    this.clock = clock;
  }

  ObjectNode record(Message message) {
    ObjectNode record = json.createObjectNode();
    record.put("messageId", message.messageId());
    record.put("receiptHandle", message.receiptHandle());
    record.put("body", message.body());
    ObjectNode attributes = record.putObject("attributes");
    message
        .attributesAsStrings()
        .forEach(
            (name, value) -> attributes.put(name, TIMES.contains(name) ? shifted(value) : value));
    ObjectNode own = record.putObject("messageAttributes");
    message
        .messageAttributes()
        .forEach(
            (name, value) -> {
              ObjectNode attribute = own.putObject(name).put("dataType", value.dataType());
              if (value.stringValue() != null) {
                attribute.put("stringValue", value.stringValue());
              }
              if (value.binaryValue() != null) {
                byte[] bytes = value.binaryValue().asByteArray();
                attribute.put("binaryValue", Base64.getEncoder().encodeToString(bytes));
              }
              attribute.putArray("stringListValues");
              attribute.putArray("binaryListValues");
            });
    record.put("md5OfBody", message.md5OfBody());
    record.put("eventSource", "aws:sqs");
    record.put("eventSourceARN", arn);
    record.put("awsRegion", Region.NAME);
    return record;
  }

  private String shifted(String milliseconds) {
    Instant byMachine = Instant.ofEpochMilli(Long.parseLong(milliseconds));
    return Long.toString(clock.at(byMachine).toEpochMilli());
  }

  /** A record as filters see it: a body that is JSON is read. */
  JsonNode forFilters(ObjectNode record) {
    ObjectNode copy = record.deepCopy();
    try {
      copy.set("body", json.readTree(record.get("body").asText()));
    } catch (JsonProcessingException e) {
      // a body that is no JSON is compared as text
    }
    return copy;
  }

  byte[] event(List<ObjectNode> records) {
    ObjectNode event = json.createObjectNode();
    event.putArray("Records").addAll(records);
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
