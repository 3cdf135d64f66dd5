package org.mashang.local.pollers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mashang.local.declared.EventSource;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Outcome;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Brings messages of a queue to a function as Lambda does: what was handled is deleted, what failed
 * comes back after the visibility timeout, and the queue itself moves what failed too often to its
 * dead-letter queue.
 */
public final class QueuePoller implements AutoCloseable {

  /** Messages of one request, as SQS allows. */
  private static final int REQUEST = 10;

  private static final int WAIT_SECONDS = 5;

  private final EventSource.Queue source;
  private final SqsClient client;
  private final String url;
  private final FunctionPool function;
  private final QueueEvents events;
  private final List<FilterPattern> filters;
  private final List<Loop> loops = new ArrayList<>();

  private QueuePoller(
      EventSource.Queue source, SqsClient client, FunctionPool function, CityClock clock) {
    this.source = source;
    this.client = client;
    this.function = function;
    this.url = client.getQueueUrl(ask -> ask.queueName(source.queue())).queueUrl();
    this.events = new QueueEvents(source.queue(), clock);
    this.filters = source.filters().stream().map(FilterPattern::parse).toList();
  }

  /** Begins to poll, with as many calls at a time as the source allows. */
  public static QueuePoller start(
      EventSource.Queue source,
      SqsClient client,
      FunctionPool function,
      CityClock clock,
      PrintStream console) {
    QueuePoller poller = new QueuePoller(source, client, function, clock);
    IntStream.rangeClosed(1, source.concurrency())
        .mapToObj(number -> source.function() + "-" + source.name() + "-" + number)
        .forEach(name -> poller.loops.add(Loop.start(name, poller::round, console)));
    return poller;
  }

  private void round() throws InterruptedException {
    List<Message> batch = receive();
    if (batch.isEmpty()) {
      return;
    }
    Map<String, ObjectNode> records = new LinkedHashMap<>();
    List<Message> done = new ArrayList<>();
    for (Message message : batch) {
      ObjectNode record = events.record(message);
      if (concerns(record)) {
        records.put(message.messageId(), record);
      } else {
        done.add(message);
      }
    }
    if (!records.isEmpty()) {
      BatchAnswer answer = call(records);
      batch.stream()
          .filter(message -> records.containsKey(message.messageId()))
          .filter(message -> !answer.all() && !answer.failed().contains(message.messageId()))
          .forEach(done::add);
    }
    delete(done);
  }

  private List<Message> receive() {
    List<Message> batch = new ArrayList<>(receive(source.batch(), WAIT_SECONDS));
    long end = System.nanoTime() + source.window().toNanos();
    while (!batch.isEmpty() && batch.size() < source.batch()) {
      long left = end - System.nanoTime();
      int wait = (int) Math.max(0, Math.min(WAIT_SECONDS, left / 1_000_000_000L));
      List<Message> more = receive(source.batch() - batch.size(), wait);
      batch.addAll(more);
      if (more.isEmpty() && System.nanoTime() >= end - 1_000_000_000L) {
        break;
      }
    }
    return batch;
  }

  private List<Message> receive(int most, int wait) {
    return client
        .receiveMessage(
            ask ->
                ask.queueUrl(url)
                    .maxNumberOfMessages(Math.min(REQUEST, most))
                    .waitTimeSeconds(wait)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                    .messageAttributeNames("All"))
        .messages();
  }

  private boolean concerns(ObjectNode record) {
    return filters.isEmpty()
        || filters.stream().anyMatch(filter -> filter.matches(events.forFilters(record)));
  }

  private BatchAnswer call(Map<String, ObjectNode> records) {
    Outcome outcome = function.invoke(events.event(List.copyOf(records.values()))).join();
    return BatchAnswer.of(outcome, source.partial(), Set.copyOf(records.keySet()));
  }

  private void delete(List<Message> messages) {
    for (int from = 0; from < messages.size(); from += REQUEST) {
      List<Message> some = messages.subList(from, Math.min(messages.size(), from + REQUEST));
      List<DeleteMessageBatchRequestEntry> entries =
          IntStream.range(0, some.size())
              .mapToObj(
                  i ->
                      DeleteMessageBatchRequestEntry.builder()
                          .id(Integer.toString(i))
                          .receiptHandle(some.get(i).receiptHandle())
                          .build())
              .toList();
      client.deleteMessageBatch(request -> request.queueUrl(url).entries(entries));
    }
  }

  @Override
  public void close() {
    loops.forEach(Loop::close);
  }
}
