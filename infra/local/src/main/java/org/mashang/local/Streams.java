package org.mashang.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.local.declared.Declaration;
import org.mashang.local.declared.EventSource;
import org.mashang.local.pollers.StreamEnd;
import org.mashang.local.pollers.StreamPoller;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.Functions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The changes of all tables on their way to the functions. */
final class Streams implements AutoCloseable {

  private final List<EventSource.Stream> sources;
  private final EmbeddedCloud cloud;
  private final Functions functions;
  private final SqsClient sqs;
  private final CityClock clock;
  private final Path folder;
  private final PrintStream console;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();

  /**
   * @param folder where it is kept how far each has been handled
   */
  Streams(
      Declaration declaration,
      EmbeddedCloud cloud,
      Functions functions,
      SqsClient sqs,
      CityClock clock,
      Path folder,
      PrintStream console) {
    this.sources =
        declaration.sources().stream()
            .filter(EventSource.Stream.class::isInstance)
            .map(EventSource.Stream.class::cast)
            .toList();
    this.cloud = cloud;
    this.functions = functions;
    this.sqs = sqs;
    this.clock = clock;
    this.folder = folder;
    this.console = console;
  }

  synchronized void start() {
    for (EventSource.Stream source : sources) {
      DynamoDbStreamsClient streams = cloud.clients().dynamoDbStreams();
      running.push(streams);
      running.push(
          StreamPoller.start(
              source, streams, sqs, functions.of(source.function()), clock, folder, console));
    }
  }

  /** What has changed until now counts as handled. */
  void skip() {
    try (DynamoDbClient tables = cloud.clients().dynamoDb();
        DynamoDbStreamsClient streams = cloud.clients().dynamoDbStreams()) {
      new StreamEnd(tables, streams, folder).reach(sources);
    }
  }

  @Override
  public synchronized void close() {
    LocalCloud.closeAll(running);
  }
}
