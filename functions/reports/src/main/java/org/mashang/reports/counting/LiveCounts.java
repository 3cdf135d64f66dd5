package org.mashang.reports.counting;

import static org.mashang.reports.table.Attributes.key;
import static org.mashang.reports.table.Attributes.number;
import static org.mashang.reports.table.Attributes.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.FiguresText;
import org.mashang.reports.figure.Spot;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * The figures as they are counted: one item for a day and a spot. An item knows how far it has
 * counted each shard, in the same write as its figures. So whatever comes twice adds once, and
 * counting takes one write for each item that a batch touches, and no marker beside it.
 */
public final class LiveCounts {

  private static final String LIVE = "LIVE#";
  private static final int TRIES = 20;

  private final DynamoDbClient dynamo;
  private final String table;
  private final DayNotes notes;

  public LiveCounts(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
    this.notes = new DayNotes(dynamo, table);
  }

  /** What is noted of days that are being summed up. */
  public DayNotes notes() {
    return notes;
  }

  /**
   * Adds what some records add, each to its item. A day that was summed up before is noted, also
   * when nothing was added: whoever added may have died before noting it.
   */
  void add(List<Addition> additions) {
    SortedMap<Addition.Target, List<Addition>> targets = new TreeMap<>();
    for (Addition one : additions) {
      targets.computeIfAbsent(one.target(), key -> new ArrayList<>()).add(one);
    }
    targets.forEach(this::add);
    LocalDate begun = notes.progress().begun();
    targets.keySet().stream()
        .map(Addition.Target::day)
        .distinct()
        .filter(day -> !day.isAfter(begun))
        .forEach(notes::late);
  }

  private void add(Addition.Target target, List<Addition> some) {
    for (int i = 0; i < TRIES; i++) {
      if (tried(target, some)) {
        return;
      }
    }
    throw new IllegalStateException("an item of the figures is written by too many at once");
  }

  private boolean tried(Addition.Target target, List<Addition> some) {
    Map<String, AttributeValue> key = key(LIVE + target.day(), name(target.spot()));
    CountItem item = new CountItem(get(key));
    if (!item.add(some)) {
      return true;
    }
    PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(item.item(key));
    if (item.version() == 0) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression("version = :seen")
          .expressionAttributeValues(Map.of(":seen", number(item.version())));
    }
    try {
      dynamo.putItem(put.build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** What was counted on a day so far. */
  public Figures of(LocalDate day) {
    Figures figures = new Figures();
    dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", text(LIVE + day))))
        .items()
        .forEach(item -> figures.add(FiguresText.read(text(item, "figures"))));
    return figures;
  }

  private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return dynamo.getItem(ask -> ask.tableName(table).key(key).consistentRead(true)).item();
  }

  private static String name(Spot spot) {
    return String.join("|", spot.division(), spot.organ(), spot.hall(), spot.channel());
  }
}
