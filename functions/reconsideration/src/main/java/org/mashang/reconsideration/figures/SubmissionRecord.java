package org.mashang.reconsideration.figures;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.Channel;

/** Reads a submission from a record of the stream; every other event is none. */
final class SubmissionRecord {

  private static final JsonMapper JSON = new JsonMapper();

  private SubmissionRecord() {}

  static Optional<FiguresTable.Submission> read(DynamodbEvent.DynamodbStreamRecord record) {
    Map<String, AttributeValue> item = record.getDynamodb().getNewImage();
    if (item == null || !text(item, "type").equals("submitted")) {
      return Optional.empty();
    }
    JsonNode payload = json(text(item, "payload"));
    return Optional.of(
        new FiguresTable.Submission(
            text(item, "pk") + "#" + text(item, "sk"),
            Channel.valueOf(payload.path("channel").asText()),
            payload.at("/hall/id").asText(""),
            Shanghai.day(Instant.parse(text(item, "at")))));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an event without JSON", e);
    }
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null || value.getS() == null ? "" : value.getS();
  }
}
