package org.mashang.reports;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.tally.Count;

/** An event of some case with what it counts, as the table holds it and as the stream tells it. */
public record Happening(String caseId, int number, Instant at, List<Count> counts) {

  private Map<String, String> attributes() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Count one : counts) {
      all.addArray()
          .add(one.measure())
          .add(one.division())
          .add(one.organ())
          .add(one.hall())
          .add(one.channel())
          .add(one.kind())
          .add(one.outcome())
          .add(one.amount())
          .add(one.lasted());
    }
    Map<String, String> attributes = new HashMap<>();
    attributes.put("pk", "CASE#" + caseId);
    attributes.put("sk", "EVENT#%06d".formatted(number));
    attributes.put("at", at.toString());
    attributes.put("counts", all.toString());
    return attributes;
  }

  public Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item() {
    Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item =
        new HashMap<>();
    attributes()
        .forEach(
            (name, value) ->
                item.put(
                    name,
                    software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value)));
    return item;
  }

  public DynamodbEvent.DynamodbStreamRecord record(long sequence) {
    Map<String, AttributeValue> image = new HashMap<>();
    attributes().forEach((name, value) -> image.put(name, new AttributeValue(value)));
    return record(sequence, at, "INSERT", image);
  }

  /** Any record of a stream. */
  public static DynamodbEvent.DynamodbStreamRecord record(
      long sequence, Instant at, String name, Map<String, AttributeValue> image) {
    var record = new DynamodbEvent.DynamodbStreamRecord();
    record.setEventName(name);
    record.setEventID("e" + sequence);
    record.setDynamodb(
        new StreamRecord()
            .withNewImage(image)
            .withSequenceNumber("%021d".formatted(sequence))
            .withApproximateCreationDateTime(Date.from(at)));
    return record;
  }
}
