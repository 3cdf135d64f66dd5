package org.mashang.reports.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.store.CountedEvent;
import org.mashang.reports.counting.HallDay;
import org.mashang.reports.figure.Figures;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * The events themselves, read from the tables of cases, and the halls' own counters. This is the
 * one place that reads whole tables; no report does.
 */
final class History {

  private static final String NAMES =
      "pk, sk, #at, #counts, division, organ, hallName, scans, starts";

  private final DynamoDbClient dynamo;
  private final List<String> tables;

  History(DynamoDbClient dynamo, List<String> tables) {
    this.dynamo = dynamo;
    this.tables = List.copyOf(tables);
  }

  /**
   * What was counted, and of how many events.
   *
   * @param events how many had something to count
   * @param halls each hall once
   */
  record Counted(SortedMap<LocalDate, Figures> days, long events, List<HallDay> halls) {}

  /** Counts everything that happened before a day. */
  Counted before(LocalDate cut) {
    SortedMap<LocalDate, Figures> days = new TreeMap<>();
    long[] events = {0};
    Map<String, HallDay> halls = new TreeMap<>();
    for (String table : tables) {
      ScanRequest ask =
          ScanRequest.builder()
              .tableName(table)
              .projectionExpression(NAMES)
              .expressionAttributeNames(Map.of("#at", "at", "#counts", "counts"))
              .build();
      dynamo.scanPaginator(ask).items().forEach(item -> events[0] += take(item, cut, days, halls));
    }
    return new Counted(days, events[0], List.copyOf(halls.values()));
  }

  private static int take(
      Map<String, AttributeValue> item,
      LocalDate cut,
      SortedMap<LocalDate, Figures> days,
      Map<String, HallDay> halls) {
    var event = CountedEvent.of(item);
    if (event.isPresent()) {
      LocalDate day = Shanghai.day(event.get().at());
      if (day.isBefore(cut)) {
        Figures figures = days.computeIfAbsent(day, key -> new Figures());
        event.get().counts().forEach(figures::add);
        return 1;
      }
      return 0;
    }
    HallDay.of(item)
        .filter(hall -> hall.day().isBefore(cut))
        .ifPresent(
            hall -> {
              halls.put(hall.spot().hall(), hall);
              hall.into(days.computeIfAbsent(hall.day(), key -> new Figures()));
            });
    return 0;
  }
}
