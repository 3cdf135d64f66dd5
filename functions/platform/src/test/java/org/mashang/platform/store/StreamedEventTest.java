package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Personal;

class StreamedEventTest {

  private static final Codec<Diary, Diary.Event> CODEC = new Codec<>(Diary.KIND, Writing.KEYS);

  private static DynamodbEvent.DynamodbStreamRecord record(
      String name,
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
    Map<String, AttributeValue> image =
        item.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one ->
                        one.getValue().s() == null
                            ? new AttributeValue().withN(one.getValue().n())
                            : new AttributeValue(one.getValue().s())));
    var record = new DynamodbEvent.DynamodbStreamRecord();
    record.setEventName(name);
    record.setDynamodb(new StreamRecord().withNewImage(image));
    return record;
  }

  private static Rows.EventRow row() {
    Diary.Event event = new Diary.Event.Begun(Personal.name("张三"), "330802#OPEN");
    return CODEC.rows("c1", 6, HashChain.ROOT, Writing.given(), List.of(event)).get(0);
  }

  @Test
  void an_event_is_read_from_the_stream_without_a_key_and_keeps_its_seals() {
    StreamedEvent event = StreamedEvent.of(record("INSERT", Items.of(row()))).orElseThrow();
    assertEquals("c1", event.caseId());
    assertEquals(7, event.sequence());
    assertEquals("c1#000007", event.id());
    assertEquals("begun", event.type());
    assertEquals(Writing.NOW, event.at());
    assertEquals("330802#OPEN", event.payload().get("desk").asText());
    assertFalse(event.payload().toString().contains("张三"));
  }

  @Test
  void other_rows_and_other_changes_are_none() {
    assertTrue(StreamedEvent.of(record("MODIFY", Items.of(row()))).isEmpty());
    Rows.CommandRow command = new Rows.CommandRow("x", "f", 1, 1);
    assertTrue(StreamedEvent.of(record("INSERT", Items.of("c1", command))).isEmpty());
  }
}
