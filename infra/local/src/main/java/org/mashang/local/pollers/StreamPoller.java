package org.mashang.local.pollers;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.local.declared.EventSource;
import org.mashang.local.time.CityClock;
import org.mashang.local.workers.FunctionPool;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Brings the changes of a table to a function as Lambda does: shard by shard, parents before
 * children, in order, and not further until a batch was handled or given up.
 */
public final class StreamPoller implements AutoCloseable {

  private static final long PAUSE_MILLISECONDS = 300;
  private static final Optional<String> ENDED = Optional.of(Checkpoints.END);
  private static final long SHARDS_HOLD = Duration.ofSeconds(5).toNanos();

  private final EventSource.Stream source;
  private final DynamoDbStreamsClient client;
  private final Checkpoints checkpoints;
  private final StreamDelivery delivery;
  private final @Nullable TumblingWindows windows;
  private final boolean fromStart;
  private final Map<String, String> iterators = new HashMap<>();

  /** How often in a row what was to be read next was no longer there. */
  private final Map<String, Integer> trimmed = new HashMap<>();

  private List<Shard> shards = List.of();
  private long shardsReadAt = System.nanoTime() - SHARDS_HOLD;
  private @Nullable Loop loop;

  private StreamPoller(
      EventSource.Stream source,
      DynamoDbStreamsClient client,
      Checkpoints checkpoints,
      StreamDelivery delivery,
      @Nullable TumblingWindows windows) {
    this.source = source;
    this.client = client;
    this.checkpoints = checkpoints;
    this.delivery = delivery;
    this.windows = windows;
    this.fromStart = source.fromStart() || !checkpoints.fresh();
  }

  /**
   * Begins to read.
   *
   * @param folder where it is kept how far the stream has been handled
   */
  public static StreamPoller start(
      EventSource.Stream source,
      DynamoDbStreamsClient client,
      SqsClient queues,
      FunctionPool function,
      CityClock clock,
      Path folder,
      PrintStream console) {
    Checkpoints checkpoints = new Checkpoints(file(folder, source));
    StreamDelivery delivery =
        new StreamDelivery(source, function::invoke, function.function().arn(), queues, clock);
    Duration length = source.tumbling();
    TumblingWindows windows =
        length == null
            ? null
            : new TumblingWindows(length, delivery, checkpoints, clock, InstantSource.system());
    StreamPoller poller = new StreamPoller(source, client, checkpoints, delivery, windows);
    poller.loop = Loop.start(name(source), poller::round, console);
    return poller;
  }

  /** Where it is kept how far a stream has been handled for a function. */
  static Path file(Path folder, EventSource.Stream source) {
    return folder.resolve(name(source) + ".properties");
  }

  private static String name(EventSource.Stream source) {
    return source.function() + "-" + source.name();
  }

  private void round() throws InterruptedException {
    if (System.nanoTime() - shardsReadAt >= SHARDS_HOLD) {
      shards =
          client.describeStream(ask -> ask.streamArn(source.arn())).streamDescription().shards();
      shardsReadAt = System.nanoTime();
    }
    boolean found = false;
    for (Shard shard : readable()) {
      found |= read(shard.shardId());
    }
    closeForgotten();
    if (!found) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
    }
  }

  /** Ends windows of shards that went while nobody read. */
  private void closeForgotten() throws InterruptedException {
    if (windows == null) {
      return;
    }
    Set<String> there = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
    for (String shard : windows.shards()) {
      if (!there.contains(shard)) {
        windows.close(shard);
      }
    }
  }

  /** Shards that are not read to their end and whose parents are. */
  private List<Shard> readable() {
    Set<String> open =
        shards.stream()
            .map(Shard::shardId)
            .filter(id -> !checkpoints.of(id).equals(ENDED))
            .collect(Collectors.toSet());
    return shards.stream()
        .filter(shard -> open.contains(shard.shardId()))
        .filter(shard -> !open.contains(String.valueOf(shard.parentShardId())))
        .toList();
  }

  /** Reads and delivers one batch of a shard; false if there was none. */
  private boolean read(String shard) throws InterruptedException {
    List<Record> batch = new ArrayList<>();
    String iterator = iterators.remove(shard);
    long end = System.nanoTime() + source.window().toNanos();
    try {
      iterator = iterator == null ? iterator(shard) : iterator;
      while (iterator != null) {
        String at = iterator;
        int room = source.batch() - batch.size();
        GetRecordsResponse response =
            client.getRecords(ask -> ask.shardIterator(at).limit(Math.min(1000, room)));
        batch.addAll(response.records());
        iterator = response.nextShardIterator();
        if (batch.isEmpty() || batch.size() >= source.batch() || System.nanoTime() >= end) {
          break;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS / 3);
      }
    } catch (ExpiredIteratorException e) {
      return true;
    } catch (TrimmedDataAccessException e) {
      trimmed.merge(shard, 1, Integer::sum);
      return false;
    }
    trimmed.remove(shard);
    deliver(shard, batch);
    if (iterator == null) {
      if (windows != null) {
        windows.close(shard);
      }
      checkpoints.set(shard, Checkpoints.END);
      shardsReadAt = System.nanoTime() - SHARDS_HOLD;
    } else {
      iterators.put(shard, iterator);
    }
    return !batch.isEmpty();
  }

  private void deliver(String shard, List<Record> batch) throws InterruptedException {
    Consumer<String> handled = sequence -> checkpoints.set(shard, sequence);
    if (windows == null) {
      if (!batch.isEmpty()) {
        delivery.deliver(shard, batch, null, handled);
      }
    } else if (batch.isEmpty()) {
      windows.idle(shard);
    } else {
      windows.deliver(shard, batch, handled);
    }
  }

  private String iterator(String shard) {
    String handled = checkpoints.of(shard).orElse(null);
    if (handled != null && trimmed.getOrDefault(shard, 0) < 2) {
      return iterator(shard, ShardIteratorType.AFTER_SEQUENCE_NUMBER, handled);
    }
    boolean oldest = fromStart || handled != null;
    return iterator(
        shard, oldest ? ShardIteratorType.TRIM_HORIZON : ShardIteratorType.LATEST, null);
  }

  private String iterator(String shard, ShardIteratorType type, @Nullable String sequence) {
    return client
        .getShardIterator(
            ask ->
                ask.streamArn(source.arn())
                    .shardId(shard)
                    .shardIteratorType(type)
                    .sequenceNumber(sequence))
        .shardIterator();
  }

  @Override
  public void close() {
    if (loop != null) {
      loop.close();
    }
  }
}
