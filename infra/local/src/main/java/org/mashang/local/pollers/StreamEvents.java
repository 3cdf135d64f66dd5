package org.mashang.local.pollers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mashang.emulator.template.Region;
import org.mashang.local.time.CityClock;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** The events that a function gets from a table's stream. */
final class StreamEvents {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ObjectMapper json = new ObjectMapper();
  private final String arn;
  private final CityClock clock;

  StreamEvents(String arn, CityClock clock) {
    this.arn = arn;
    this.clock = clock;
  }

  ObjectNode record(Record record) {
    ObjectNode node = NODES.objectNode();
    node.put("eventID", record.eventID());
    node.put("eventName", record.eventNameAsString());
    node.put("eventVersion", "1.1");
    node.put("eventSource", "aws:dynamodb");
    node.put("awsRegion", Region.NAME);
    StreamRecord change = record.dynamodb();
    ObjectNode inner = node.putObject("dynamodb");
    Instant at = clock.at(change.approximateCreationDateTime());
    inner.put("ApproximateCreationDateTime", seconds(at));
    inner.set("Keys", item(change.keys()));
    if (change.hasNewImage()) {
      inner.set("NewImage", item(change.newImage()));
    }
    if (change.hasOldImage()) {
      inner.set("OldImage", item(change.oldImage()));
    }
    inner.put("SequenceNumber", change.sequenceNumber());
    inner.put("SizeBytes", change.sizeBytes());
    inner.put("StreamViewType", change.streamViewTypeAsString());
    node.put("eventSourceARN", arn);
    return node;
  }

  private static BigDecimal seconds(Instant at) {
    return BigDecimal.valueOf(at.getEpochSecond());
  }

  byte[] event(Collection<ObjectNode> records) {
    return bytes(withRecords(records));
  }

  /** The same in a tumbling window. */
  byte[] event(Collection<ObjectNode> records, String shard, OpenWindow window) {
    ObjectNode event = withRecords(records);
    window.describe(event, shard, arn, false, false);
    return bytes(event);
  }

  /**
   * What says that a window is over.
   *
   * @param early whether because its state grew too large, not because its time is over
   */
  byte[] end(String shard, OpenWindow window, boolean early) {
    ObjectNode event = withRecords(List.of());
    window.describe(event, shard, arn, true, early);
    return bytes(event);
  }

  private static ObjectNode withRecords(Collection<ObjectNode> records) {
    ObjectNode event = NODES.objectNode();
    event.putArray("Records").addAll(List.copyOf(records));
    return event;
  }

  private byte[] bytes(ObjectNode event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode item(Map<String, AttributeValue> item) {
    ObjectNode node = NODES.objectNode();
    item.forEach((name, value) -> node.set(name, value(value)));
    return node;
  }

  private static JsonNode value(AttributeValue value) {
    ObjectNode node = NODES.objectNode();
    switch (value.type()) {
      case S -> node.put("S", value.s());
      case N -> node.put("N", value.n());
      case BOOL -> node.put("BOOL", value.bool());
      case NUL -> node.put("NULL", true);
      case B -> node.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case M -> node.set("M", item(value.m()));
      case L -> {
        ArrayNode list = node.putArray("L");
        value.l().forEach(each -> list.add(value(each)));
      }
      case SS -> value.ss().forEach(node.putArray("SS")::add);
      case NS -> value.ns().forEach(node.putArray("NS")::add);
      case BS -> {
        ArrayNode list = node.putArray("BS");
        value
            .bs()
            .forEach(each -> list.add(Base64.getEncoder().encodeToString(each.asByteArray())));
      }
      default -> throw new IllegalStateException("unknown attribute type " + value.type());
    }
    return node;
  }
}
