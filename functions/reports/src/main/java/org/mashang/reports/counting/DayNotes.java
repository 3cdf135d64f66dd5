package org.mashang.reports.counting;

import static org.mashang.reports.table.Attributes.key;
import static org.mashang.reports.table.Attributes.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * What those who count and those who sum up tell each other of a day, so that nothing falls between
 * them: it is said that a day is being summed up before it is read, and that something was added to
 * such a day after it was written.
 */
public final class DayNotes {

  private static final String LATE = "LATE";
  private static final Map<String, AttributeValue> SUMMED = key("STATE", "SUMMED");

  private final DynamoDbClient dynamo;
  private final String table;

  DayNotes(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
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
    Map<String, AttributeValue> found =
        dynamo.getItem(ask -> ask.tableName(table).key(SUMMED).consistentRead(true)).item();
    return found.isEmpty()
        ? new Progress(LocalDate.EPOCH, LocalDate.EPOCH)
        : new Progress(LocalDate.parse(text(found, "begun")), LocalDate.parse(text(found, "done")));
  }

  /** Said before the days are read, so that who adds from now on notes it; and after. */
  public void progress(Progress now) {
    Map<String, AttributeValue> item = new HashMap<>(SUMMED);
    item.put("begun", text(now.begun().toString()));
    item.put("done", text(now.done().toString()));
    dynamo.putItem(ask -> ask.tableName(table).item(item));
  }

  /**
   * A day that something was added to after it was summed up.
   *
   * @param mark differs each time something is added
   */
  public record Late(LocalDate day, String mark) {}

  void late(LocalDate day) {
    Map<String, AttributeValue> item = new HashMap<>(key(LATE, day.toString()));
    item.put("mark", text(UUID.randomUUID().toString()));
    dynamo.putItem(ask -> ask.tableName(table).item(item));
  }

  public List<Late> late() {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(table)
            .consistentRead(true)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", text(LATE)))
            .build();
    return dynamo.queryPaginator(ask).items().stream()
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
}
