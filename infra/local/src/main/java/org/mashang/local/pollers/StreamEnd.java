package org.mashang.local.pollers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mashang.local.declared.EventSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Finds where a stream ends now, and keeps it as the place up to which the stream is handled. A
 * stream tells no number of its last record; so one is made, a row that comes and goes.
 */
public final class StreamEnd {

  private static final Map<String, AttributeValue> ROW =
      Map.of("pk", AttributeValue.fromS("STREAM#END"), "sk", AttributeValue.fromS("STREAM#END"));
  private static final long LONGEST = Duration.ofSeconds(20).toNanos();

  private final DynamoDbClient tables;
  private final DynamoDbStreamsClient streams;
  private final Path folder;

  /**
   * @param folder where it is kept how far streams have been handled
   */
  public StreamEnd(DynamoDbClient tables, DynamoDbStreamsClient streams, Path folder) {
    this.tables = tables;
    this.streams = streams;
    this.folder = folder;
  }

  /** Whatever is in these streams now counts as handled, by each of the functions they go to. */
  public void reach(List<EventSource.Stream> sources) {
    Map<String, Map<String, String>> ends = new HashMap<>();
    for (EventSource.Stream source : sources) {
      Map<String, String> end = ends.computeIfAbsent(source.arn(), this::find);
      Checkpoints checkpoints = new Checkpoints(StreamPoller.file(folder, source));
      end.forEach(checkpoints::set);
    }
  }

  /** By shard, the last record. */
  private Map<String, String> find(String arn) {
    Map<String, String> ends = new HashMap<>();
    Map<String, String> open = new HashMap<>();
    for (Shard shard :
        streams.describeStream(ask -> ask.streamArn(arn)).streamDescription().shards()) {
      if (shard.sequenceNumberRange().endingSequenceNumber() != null) {
        ends.put(shard.shardId(), Checkpoints.END);
      } else {
        open.put(shard.shardId(), iterator(arn, shard.shardId(), ShardIteratorType.LATEST));
      }
    }
    String table =
        arn.substring(arn.indexOf(":table/") + ":table/".length(), arn.indexOf("/stream/"));
    tables.putItem(put -> put.tableName(table).item(ROW));
    tables.deleteItem(delete -> delete.tableName(table).key(ROW));
    long limit = System.nanoTime() + LONGEST;
    int seen = 0;
    int before = -1;
    // after both records of the row, and not before a round in which nothing more has come
    while ((seen < 2 || seen != before) && System.nanoTime() < limit) {
      before = seen;
      for (Map.Entry<String, String> shard : open.entrySet()) {
        List<Record> records = read(arn, shard);
        if (!records.isEmpty()) {
          seen += records.size();
          ends.put(shard.getKey(), records.getLast().dynamodb().sequenceNumber());
        }
      }
      pause();
    }
    if (seen < 2) {
      throw new IllegalStateException("the end of a stream was not found: " + arn);
    }
    return ends;
  }

  private List<Record> read(String arn, Map.Entry<String, String> shard) {
    try {
      GetRecordsResponse got = streams.getRecords(ask -> ask.shardIterator(shard.getValue()));
      if (got.nextShardIterator() != null) {
        shard.setValue(got.nextShardIterator());
      }
      return got.records();
    } catch (TrimmedDataAccessException e) {
      // in a shard that had no record yet nothing is the latest
      shard.setValue(iterator(arn, shard.getKey(), ShardIteratorType.TRIM_HORIZON));
      return List.of();
    }
  }

  private String iterator(String arn, String shard, ShardIteratorType type) {
    return streams
        .getShardIterator(ask -> ask.streamArn(arn).shardId(shard).shardIteratorType(type))
        .shardIterator();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }
}
