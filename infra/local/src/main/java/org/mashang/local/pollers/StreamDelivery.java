package org.mashang.local.pollers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.local.declared.EventSource;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Outcome;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Calls a function with a batch of changes until it is handled or given up: again from the first
 * record that failed, in halves where the source says so, at most as often as it says.
 */
final class StreamDelivery {

  private static final long LONGEST_PAUSE = 5000;

  /** A function that can be called. */
  interface Called {
    CompletableFuture<Outcome> invoke(byte[] event);
  }

  private final EventSource.Stream source;
  private final Called function;
  private final String functionArn;
  private final SqsClient queues;
  private final CityClock clock;
  private final StreamEvents events;
  private final List<FilterPattern> filters;
  private final ObjectMapper json = new ObjectMapper();

  StreamDelivery(
      EventSource.Stream source,
      Called function,
      String functionArn,
      SqsClient queues,
      CityClock clock) {
    this.source = source;
    this.function = function;
    this.functionArn = functionArn;
    this.queues = queues;
    this.clock = clock;
    this.events = new StreamEvents(source.arn(), clock);
    this.filters = source.filters().stream().map(FilterPattern::parse).toList();
  }

  /**
   * Delivers a batch.
   *
   * @param window the tumbling window of its records; null without windows
   * @param handled is told the sequence number up to which all is done
   */
  void deliver(
      String shard, List<Record> batch, @Nullable OpenWindow window, Consumer<String> handled)
      throws InterruptedException {
    deliver(shard, batch, window, 0, handled);
  }

  /** Tells the function that a window is over, until it has heard: nothing is given up here. */
  void end(String shard, OpenWindow window, boolean early) throws InterruptedException {
    int failures = 0;
    while (BatchAnswer.inWindow(
            invoke(events.end(shard, window, early)), source.partial(), Set.of())
        .all()) {
      failures++;
      pause(failures);
    }
  }

  private void deliver(
      String shard,
      List<Record> batch,
      @Nullable OpenWindow window,
      int failuresBefore,
      Consumer<String> handled)
      throws InterruptedException {
    List<Record> rest = batch;
    int failures = failuresBefore;
    while (true) {
      BatchAnswer answer = call(shard, rest, window);
      if (!answer.all() && answer.failed().isEmpty()) {
        take(answer, window);
        handled.accept(sequence(rest, rest.size() - 1));
        return;
      }
      int first = firstFailed(rest, answer);
      if (first > 0) {
        take(answer, window);
        handled.accept(sequence(rest, first - 1));
        rest = rest.subList(first, rest.size());
        failures = 0;
      }
      failures++;
      if (exhausted(rest, failures)) {
        giveUp(shard, rest, failures);
        handled.accept(sequence(rest, rest.size() - 1));
        return;
      }
      if (source.bisect() && rest.size() > 1) {
        int half = rest.size() / 2;
        deliver(shard, rest.subList(0, half), window, failures - 1, handled);
        deliver(shard, rest.subList(half, rest.size()), window, failures - 1, handled);
        return;
      }
      pause(failures);
    }
  }

  private static void pause(int failures) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE, 100L << Math.min(failures, 10)));
  }

  /** A state counts if it speaks of at least one record; otherwise the old one goes along again. */
  private static void take(BatchAnswer answer, @Nullable OpenWindow window) {
    if (window != null && answer.state() != null) {
      window.answered(answer.state());
    }
  }

  private BatchAnswer call(String shard, List<Record> records, @Nullable OpenWindow window)
      throws InterruptedException {
    Map<String, ObjectNode> concerned = new LinkedHashMap<>();
    for (Record record : records) {
      ObjectNode node = events.record(record);
      if (filters.isEmpty() || filters.stream().anyMatch(filter -> filter.matches(node))) {
        concerned.put(record.dynamodb().sequenceNumber(), node);
      }
    }
    if (concerned.isEmpty()) {
      return BatchAnswer.GOOD;
    }
    if (window == null) {
      Outcome outcome = invoke(events.event(concerned.values()));
      return BatchAnswer.of(outcome, source.partial(), concerned.keySet());
    }
    Outcome outcome = invoke(events.event(concerned.values(), shard, window));
    return BatchAnswer.inWindow(outcome, source.partial(), concerned.keySet());
  }

  private Outcome invoke(byte[] event) throws InterruptedException {
    Outcome outcome = function.invoke(event).join();
    if (Thread.interrupted()) {
      throw new InterruptedException("stopping");
    }
    return outcome;
  }

  private static int firstFailed(List<Record> records, BatchAnswer answer) {
    for (int i = 0; i < records.size(); i++) {
      if (answer.failed().contains(sequence(records, i))) {
        return i;
      }
    }
    return 0;
  }

  private boolean exhausted(List<Record> records, int failures) {
    if (source.retries() >= 0 && failures > source.retries()) {
      return true;
    }
    Instant oldest = records.get(0).dynamodb().approximateCreationDateTime();
    return source.age() != null && oldest.plus(source.age()).isBefore(Instant.now());
  }

  private void giveUp(String shard, List<Record> records, int failures) {
    String queue = source.onFailure();
    if (queue == null) {
      return;
    }
    ObjectNode notice = json.createObjectNode();
    notice
        .putObject("requestContext")
        .put("requestId", UUID.randomUUID().toString())
        .put("functionArn", functionArn)
        .put("condition", "RetryAttemptsExhausted")
        .put("approximateInvokeCount", failures);
    notice
        .putObject("responseContext")
        .put("statusCode", 200)
        .put("executedVersion", "$LATEST")
        .put("functionError", "Unhandled");
    notice.put("version", "1.0").put("timestamp", clock.instant().toString());
    List<Instant> times = new ArrayList<>();
    records.forEach(each -> times.add(each.dynamodb().approximateCreationDateTime()));
    notice
        .putObject("DDBStreamBatchInfo")
        .put("shardId", shard)
        .put("startSequenceNumber", sequence(records, 0))
        .put("endSequenceNumber", sequence(records, records.size() - 1))
        .put("approximateArrivalOfFirstRecord", clock.at(times.get(0)).toString())
        .put("approximateArrivalOfLastRecord", clock.at(times.get(times.size() - 1)).toString())
        .put("batchSize", records.size())
        .put("streamArn", source.arn());
    String url = queues.getQueueUrl(ask -> ask.queueName(queue)).queueUrl();
    queues.sendMessage(send -> send.queueUrl(url).messageBody(notice.toString()));
  }

  private static String sequence(List<Record> records, int index) {
    return records.get(index).dynamodb().sequenceNumber();
  }
}
