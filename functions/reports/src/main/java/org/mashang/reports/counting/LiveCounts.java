package org.mashang.reports.counting;

import static org.mashang.reports.table.Attributes.key;
import static org.mashang.reports.table.Attributes.number;
import static org.mashang.reports.table.Attributes.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.FiguresText;
import org.mashang.reports.figure.Spot;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The figures as they are counted: one item for a day and a spot. An item knows how far it has
 * counted each shard, in the same write as its figures. So whatever comes twice adds once, and
 * counting takes one write for each item that a batch touches, and no marker beside it.
 */
public final class LiveCounts {

  private static final String LIVE = "LIVE#";
  private static final String LATE = "LATE";
  private static final Map<String, AttributeValue> SUMMED = key("STATE", "SUMMED");
  private static final int TRIES = 20;

  private final DynamoDbClient dynamo;
  private final String table;

  public LiveCounts(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
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
    LocalDate begun = progress().begun();
    targets.keySet().stream()
        .map(Addition.Target::day)
        .distinct()
        .filter(day -> !day.isAfter(begun))
        .forEach(this::late);
  }

  private void late(LocalDate day) {
    Map<String, AttributeValue> item = new HashMap<>(key(LATE, day.toString()));
    item.put("mark", text(UUID.randomUUID().toString()));
    put(item);
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

  /**
   * How far days are summed up.
   *
   * @param begun the last day that somebody began to sum up; what is added to it from then on is
   *     late
   * @param done the last day of which that was finished, with all before it; long ago if none was
   */
  public record Progress(LocalDate begun, LocalDate done) {}

  public Progress progress() {
    Map<String, AttributeValue> found = get(SUMMED);
    return found.isEmpty()
        ? new Progress(LocalDate.EPOCH, LocalDate.EPOCH)
        : new Progress(LocalDate.parse(text(found, "begun")), LocalDate.parse(text(found, "done")));
  }

  /** Said before the days are read, so that who adds from now on notes it; and after. */
  public void progress(Progress now) {
    Map<String, AttributeValue> item = new HashMap<>(SUMMED);
    item.put("begun", text(now.begun().toString()));
    item.put("done", text(now.done().toString()));
    put(item);
  }

  /** What was counted on a day so far. */
  public Figures of(LocalDate day) {
    Figures figures = new Figures();
    items(LIVE + day).forEach(item -> figures.add(FiguresText.read(text(item, "figures"))));
    return figures;
  }

  /**
   * A day that something was added to after it was summed up.
   *
   * @param mark differs each time something is added
   */
  public record Late(LocalDate day, String mark) {}

  public List<Late> late() {
    return items(LATE).stream()
        .map(item -> new Late(LocalDate.parse(text(item, "sk")), text(item, "mark")))
        .toList();
  }

  /** A late day has been summed up, read after it was found late; one marked anew stays late. */
  public void seen(Late late) {
    try {
      dynamo.deleteItem(
          ask ->
              ask.tableName(table)
                  .key(key(LATE, late.day().toString()))
                  .conditionExpression("mark = :mark")
                  .expressionAttributeValues(Map.of(":mark", text(late.mark()))));
    } catch (ConditionalCheckFailedException e) {
      // something more was added meanwhile, or somebody else has summed it up
    }
  }

  private List<Map<String, AttributeValue>> items(String pk) {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", text(pk)))
            .build();
    return dynamo.queryPaginator(ask).items().stream().toList();
  }

  private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return dynamo.getItem(ask -> ask.tableName(table).key(key).consistentRead(true)).item();
  }

  private void put(Map<String, AttributeValue> item) {
    dynamo.putItem(ask -> ask.tableName(table).item(item));
  }

  private static String name(Spot spot) {
    return String.join("|", spot.division(), spot.organ(), spot.hall(), spot.channel());
  }
}
