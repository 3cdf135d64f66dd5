package org.mashang.reports.overdue;

import static org.mashang.reports.table.Attributes.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.json.Json;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.names.Names;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * What is overdue now, by organ: read from the indexes of the work lists, of which only what is due
 * is read. A row is due when the first of its clocks is, whomever that binds; whether and when the
 * organ is over its own time stands in the row's summary.
 */
public final class Overdue {

  private static final Duration SOON = Duration.ofDays(3);

  private final DynamoDbClient dynamo;
  private final Environment environment;

  public Overdue(Environment environment, Clients clients) {
    this.dynamo = clients.dynamoDb();
    this.environment = environment;
  }

  /**
   * One organ.
   *
   * @param overdue how many cases are over their time
   * @param soon how many will be within three days
   */
  public record Organ(Capability capability, String organ, String name, int overdue, int soon) {}

  /** Every organ of the city, in the order of services and codes. */
  public List<Organ> now(Instant now, Names names) {
    List<Organ> all = new ArrayList<>();
    for (Watch watch : Watch.ALL) {
      Map<String, int[]> found = new TreeMap<>();
      names.organs().keySet().stream()
          .filter(code -> watch.organs().matcher(code).matches())
          .forEach(code -> count(watch, code, now, found));
      found.forEach(
          (organ, numbers) ->
              all.add(
                  new Organ(
                      watch.capability(), organ, names.organ(organ), numbers[0], numbers[1])));
    }
    return all;
  }

  private void count(Watch watch, String code, Instant now, Map<String, int[]> found) {
    if (!watch.byOrgan()) {
      found.put(code, new int[2]);
    }
    Instant until = now.plus(SOON);
    for (String stage : watch.stages()) {
      for (Map<String, AttributeValue> row : rows(watch, code + "#" + stage, until)) {
        JsonNode summary = summary(row);
        Instant due = due(row, summary.get(watch.due()));
        if (due != null && !due.isAfter(until)) {
          String organ = watch.byOrgan() ? summary.path("organ").asText(code) : code;
          found.computeIfAbsent(organ, key -> new int[2])[due.isAfter(now) ? 1 : 0]++;
        }
      }
    }
  }

  /** A row that was written before it said so counts by the first of its clocks. */
  private static @Nullable Instant due(Map<String, AttributeValue> row, @Nullable JsonNode said) {
    if (said == null) {
      String place = text(row, "due");
      return Instant.parse(place.substring(0, place.indexOf('#')));
    }
    return said.isNull() ? null : Instant.parse(said.asText());
  }

  private List<Map<String, AttributeValue>> rows(Watch watch, String desk, Instant until) {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(environment.get(watch.table()))
            .indexName("desk")
            .keyConditionExpression("desk = :desk and due <= :until")
            .expressionAttributeValues(
                Map.of(
                    ":desk", text(desk),
                    ":until", text(until.truncatedTo(ChronoUnit.SECONDS) + "#~")))
            .build();
    return dynamo.queryPaginator(ask).items().stream().toList();
  }

  /** What a list shows of a case; its personal data stay sealed. */
  private static JsonNode summary(Map<String, AttributeValue> row) {
    String stored = text(row, "summary");
    try {
      return Json.tree(stored.substring(stored.indexOf(' ') + 1));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a summary that is no JSON", e);
    }
  }
}
