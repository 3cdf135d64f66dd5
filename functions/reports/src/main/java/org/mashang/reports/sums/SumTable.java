package org.mashang.reports.sums;

import static org.mashang.reports.table.Attributes.key;
import static org.mashang.reports.table.Attributes.number;
import static org.mashang.reports.table.Attributes.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mashang.reports.figure.Capability;
import org.mashang.reports.figure.Figures;
import org.mashang.reports.figure.FiguresText;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Keeps sums: {@code DAY#<capability>} by day, {@code MONTH#<capability>} by month. */
public final class SumTable {

  private static final String DAY = "DAY#";
  private static final String MONTH = "MONTH#";

  private final DynamoDbClient dynamo;
  private final String table;

  public SumTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  Optional<Summed.Day> day(Capability capability, LocalDate day) {
    Map<String, AttributeValue> found = get(dayKey(capability, day));
    return found.isEmpty() ? Optional.empty() : Optional.of(day(capability, found));
  }

  /** The days that are summed up, both ends included. */
  List<Summed.Day> days(Capability capability, LocalDate from, LocalDate to) {
    return between(DAY + capability, from.toString(), to.toString()).stream()
        .map(item -> day(capability, item))
        .toList();
  }

  /** The first day of which there is a sum; empty if there is none. */
  Optional<LocalDate> first(Capability capability) {
    return dynamo
        .query(
            ask ->
                ask.tableName(table)
                    .limit(1)
                    .keyConditionExpression("pk = :pk")
                    .projectionExpression("sk")
                    .expressionAttributeValues(Map.of(":pk", text(DAY + capability))))
        .items()
        .stream()
        .map(item -> LocalDate.parse(text(item, "sk")))
        .findFirst();
  }

  List<Summed.Month> months(Capability capability, YearMonth from, YearMonth to) {
    return between(MONTH + capability, from.toString(), to.toString()).stream()
        .map(item -> month(capability, item))
        .toList();
  }

  /** Keeps a day unless somebody has changed it meanwhile; says whether it did. */
  boolean keep(Summed.Day day) {
    Map<String, AttributeValue> item = new HashMap<>(dayKey(day.capability(), day.day()));
    item.put("version", number(day.version() + 1));
    item.put("figures", Packed.of(FiguresText.write(day.figures())));
    item.put("recounted", AttributeValue.fromBool(day.recounted()));
    PutItemRequest.Builder put = PutItemRequest.builder().tableName(table).item(item);
    if (day.version() == 0) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression("version = :seen")
          .expressionAttributeValues(Map.of(":seen", number(day.version())));
    }
    try {
      dynamo.putItem(put.build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  void keep(Summed.Month month) {
    Map<String, AttributeValue> item =
        new HashMap<>(key(MONTH + month.capability(), month.month().toString()));
    item.put("through", text(month.through().toString()));
    item.put("figures", Packed.of(FiguresText.write(month.figures())));
    StringBuilder strip = new StringBuilder();
    month
        .days()
        .forEach(
            (day, figures) ->
                strip.append(day).append(' ').append(FiguresText.write(figures)).append('\n'));
    item.put("days", Packed.of(strip.toString()));
    dynamo.putItem(ask -> ask.tableName(table).item(item));
  }

  private static Summed.Day day(Capability capability, Map<String, AttributeValue> item) {
    AttributeValue recounted = item.get("recounted");
    return new Summed.Day(
        capability,
        LocalDate.parse(text(item, "sk")),
        FiguresText.read(packed(item, "figures")),
        number(item, "version"),
        recounted != null && Boolean.TRUE.equals(recounted.bool()));
  }

  private static Summed.Month month(Capability capability, Map<String, AttributeValue> item) {
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    packed(item, "days")
        .lines()
        .forEach(
            line ->
                days.put(
                    LocalDate.parse(line.substring(0, 10)), FiguresText.read(line.substring(11))));
    return new Summed.Month(
        capability,
        YearMonth.parse(text(item, "sk")),
        LocalDate.parse(text(item, "through")),
        FiguresText.read(packed(item, "figures")),
        days);
  }

  private static String packed(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    if (value == null) {
      throw new IllegalStateException("a sum without " + name);
    }
    return Packed.text(value);
  }

  private static Map<String, AttributeValue> dayKey(Capability capability, LocalDate day) {
    return key(DAY + capability, day.toString());
  }

  private List<Map<String, AttributeValue>> between(String pk, String from, String to) {
    QueryRequest ask =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk and sk between :from and :to")
            .expressionAttributeValues(
                Map.of(":pk", text(pk), ":from", text(from), ":to", text(to)))
            .build();
    return dynamo.queryPaginator(ask).items().stream().toList();
  }

  private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
    return dynamo.getItem(ask -> ask.tableName(table).key(key).consistentRead(true)).item();
  }
}
