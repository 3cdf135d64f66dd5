package org.mashang.platform.store;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.tally.Count;
import org.mashang.platform.json.Json;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a stored event adds to the figures, as the stream tells it or as the table holds it: the
 * same either way, and without a key.
 *
 * @param id unique over all cases: case id and sequence
 * @param at when it happened
 */
public record CountedEvent(String id, Instant at, List<Count> counts) {

  /** The attributes of an event's item that {@link #of(Map)} needs. */
  public static final List<String> ATTRIBUTES = List.of("pk", "sk", "at", Items.COUNTS);

  public CountedEvent {
    counts = List.copyOf(counts);
  }

  /** Of a stream record; empty if it is about another kind of row or adds nothing. */
  public static Optional<CountedEvent> of(DynamodbEvent.DynamodbStreamRecord record) {
    var image = record.getDynamodb().getNewImage();
    if (image == null || !"INSERT".equals(record.getEventName())) {
      return Optional.empty();
    }
    return of(name -> image.containsKey(name) ? image.get(name).getS() : null);
  }

  /** Of an item of a table of cases; empty if it is another kind of row or adds nothing. */
  public static Optional<CountedEvent> of(Map<String, AttributeValue> item) {
    return of(
        name -> {
          AttributeValue value = item.get(name);
          return value == null ? null : value.s();
        });
  }

  private static Optional<CountedEvent> of(Attributes attributes) {
    String sk = attributes.get(Items.SK);
    String pk = attributes.get(Items.PK);
    String at = attributes.get("at");
    String counts = attributes.get(Items.COUNTS);
    if (sk == null || !sk.startsWith(Items.EVENT) || pk == null || at == null || counts == null) {
      return Optional.empty();
    }
    String caseId = pk.substring(Items.CASE.length() + 1);
    return Optional.of(
        new CountedEvent(
            caseId + sk.substring(Items.EVENT.length() - 1), Instant.parse(at), read(counts)));
  }

  @FunctionalInterface
  private interface Attributes {
    @Nullable String get(String name);
  }

  /** The counts as an event's item keeps them; empty if there are none. */
  static String write(List<Count> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Count one : counts) {
      ArrayNode row = all.addArray();
      row.add(one.measure()).add(one.division()).add(one.organ()).add(one.hall());
      row.add(one.channel()).add(one.kind()).add(one.outcome()).add(one.amount());
      row.add(one.lasted());
    }
    return all.toString();
  }

  private static List<Count> read(String text) {
    try {
      List<Count> counts = new ArrayList<>();
      for (JsonNode row : Json.tree(text)) {
        JsonNode lasted = row.path(8);
        counts.add(
            new Count(
                row.path(0).asText(),
                row.path(1).asText(),
                row.path(2).asText(),
                row.path(3).asText(),
                row.path(4).asText(),
                row.path(5).asText(),
                row.path(6).asText(),
                row.path(7).asLong(),
                lasted.isNumber() ? lasted.asLong() : null));
      }
      return counts;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored counts are no JSON", e);
    }
  }
}
