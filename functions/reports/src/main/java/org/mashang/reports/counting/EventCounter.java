package org.mashang.reports.counting;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.store.CountedEvent;
import org.mashang.reports.figure.Spot;

/**
 * Counts what events add to the figures, from the streams of all case tables. Its event source has
 * a window, for only then does Lambda say which shard the records come from; the window's state
 * stays empty.
 */
public final class EventCounter
    implements RequestHandler<DynamodbTimeWindowEvent, TimeWindowEventResponse> {

  private final LiveCounts counts;
  private final BiFunction<DynamodbEvent.DynamodbStreamRecord, Place, List<Addition>> reading;
  private final String name;

  public EventCounter() {
    this(Environment.read(Variable.COUNTS_TABLE), Clients.ofLambda());
  }

  public EventCounter(Environment environment, Clients clients) {
    this(
        new LiveCounts(clients.dynamoDb(), environment.get(Variable.COUNTS_TABLE)),
        EventCounter::additions,
        "EventCounter");
  }

  EventCounter(
      LiveCounts counts,
      BiFunction<DynamodbEvent.DynamodbStreamRecord, Place, List<Addition>> reading,
      String name) {
    this.counts = counts;
    this.reading = reading;
    this.name = name;
  }

  @Override
  public TimeWindowEventResponse handleRequest(DynamodbTimeWindowEvent event, Context context) {
    List<DynamodbEvent.DynamodbStreamRecord> records =
        event.getRecords() == null ? List.of() : event.getRecords();
    CallLog log = CallLog.begin(name, context.getAwsRequestId(), null);
    List<Addition> additions = new ArrayList<>();
    String failed = null;
    try {
      for (var record : records) {
        failed = record.getDynamodb().getSequenceNumber();
        additions.addAll(reading.apply(record, Place.of(event.getShardId(), failed)));
      }
      failed = null;
    } catch (Exception e) {
      log.failed(e);
    }
    try {
      if (!additions.isEmpty()) {
        counts.add(additions);
      }
    } catch (Exception e) {
      log.failed(e);
      failed = records.getFirst().getDynamodb().getSequenceNumber();
    } finally {
      log.end();
    }
    return answer(records, failed);
  }

  private TimeWindowEventResponse answer(
      List<DynamodbEvent.DynamodbStreamRecord> records, @Nullable String failed) {
    List<TimeWindowEventResponse.BatchItemFailure> failures = new ArrayList<>();
    if (failed != null) {
      Metrics.recordsFailed(Messages.writtenAt(records.getFirst()), name, 1);
      failures.add(
          TimeWindowEventResponse.BatchItemFailure.builder().withItemIdentifier(failed).build());
    }
    return TimeWindowEventResponse.builder()
        .withState(Map.of())
        .withBatchItemFailures(failures)
        .build();
  }

  /** What a record adds; counts at one spot together. */
  private static List<Addition> additions(DynamodbEvent.DynamodbStreamRecord record, Place place) {
    return CountedEvent.of(record)
        .map(
            event ->
                event.counts().stream()
                    .map(Spot::of)
                    .distinct()
                    .map(
                        spot ->
                            new Addition(
                                Shanghai.day(event.at()),
                                spot,
                                place,
                                event.counts().stream()
                                    .filter(count -> Spot.of(count).equals(spot))
                                    .toList(),
                                false))
                    .toList())
        .orElse(List.of());
  }
}
