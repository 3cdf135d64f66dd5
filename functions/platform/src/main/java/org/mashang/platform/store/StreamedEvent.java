package org.mashang.platform.store;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mashang.platform.json.Json;

/**
 * An event as the table's stream tells it. Its payload is a tree in which personal data stay
 * sealed: whoever counts or notifies from the stream needs no key.
 *
 * @param id unique over all cases: case id and sequence
 */
public record StreamedEvent(
    String id, String caseId, long sequence, Instant at, String type, JsonNode payload) {

  /** The event of a stream record; empty if the record is about another kind of row. */
  public static Optional<StreamedEvent> of(DynamodbEvent.DynamodbStreamRecord record) {
    Map<String, AttributeValue> image = record.getDynamodb().getNewImage();
    if (image == null || !"INSERT".equals(record.getEventName())) {
      return Optional.empty();
    }
    String sk = text(image, Items.SK);
    if (!sk.startsWith(Items.EVENT)) {
      return Optional.empty();
    }
    String caseId = text(image, Items.PK).substring(Items.CASE.length() + 1);
    return Optional.of(
        new StreamedEvent(
            caseId + sk.substring(Items.EVENT.length() - 1),
            caseId,
            Long.parseLong(sk.substring(Items.EVENT.length())),
            Instant.parse(text(image, "at")),
            text(image, "type"),
            payload(text(image, "payload"))));
  }

  private static JsonNode payload(String text) {
    try {
      return Json.tree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored payload is no JSON", e);
    }
  }

  private static String text(Map<String, AttributeValue> image, String name) {
    AttributeValue value = image.get(name);
    if (value == null || value.getS() == null) {
      throw new IllegalStateException("a stream record without " + name);
    }
    return value.getS();
  }
}
