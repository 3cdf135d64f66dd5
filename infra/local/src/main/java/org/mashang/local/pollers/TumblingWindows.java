package org.mashang.local.pollers;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mashang.local.time.CityClock;
import software.amazon.awssdk.services.dynamodb.model.Record;

/**
 * Divides the records of a stream into windows of one length, shard by shard. Each call gets the
 * state that the last one of its window answered with; when a window is over the function is called
 * once more, without records. State and position are kept on disk together, so that a restart in
 * the middle of a window loses nothing and counts nothing twice.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html">Tumbling
 *     windows</a>
 */
final class TumblingWindows {

  /** A record may be seen this much after it was written; Lambda waits up to two minutes. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Duration length;
  private final StreamDelivery delivery;
  private final Checkpoints checkpoints;
  private final CityClock clock;
  private final InstantSource machine;
  private final Map<String, OpenWindow> open = new LinkedHashMap<>();

  TumblingWindows(
      Duration length,
      StreamDelivery delivery,
      Checkpoints checkpoints,
      CityClock clock,
      InstantSource machine) {
    this.length = length;
    this.delivery = delivery;
    this.checkpoints = checkpoints;
    this.clock = clock;
    this.machine = machine;
    checkpoints.windows().forEach((shard, text) -> open.put(shard, OpenWindow.read(text)));
  }

  /** The shards in which a window is open. */
  Set<String> shards() {
    return Set.copyOf(open.keySet());
  }

  /** Delivers a batch, window by window. */
  void deliver(String shard, List<Record> batch, Consumer<String> handled)
      throws InterruptedException {
    int from = 0;
    while (from < batch.size()) {
      OpenWindow window = windowFor(shard, batch.get(from));
      int to = from + 1;
      // a record that comes late counts in the window that is open
      while (to < batch.size() && time(batch.get(to)).isBefore(window.end())) {
        to++;
      }
      delivery.deliver(
          shard,
          batch.subList(from, to),
          window,
          sequence -> {
            keep(shard, window);
            handled.accept(sequence);
          });
      if (window.tooLarge()) {
        delivery.end(shard, window, true);
        window.forget();
        keep(shard, window);
        checkpoints.write();
      }
      from = to;
    }
  }

  private OpenWindow windowFor(String shard, Record record) throws InterruptedException {
    Instant time = time(record);
    OpenWindow current = open.get(shard);
    if (current != null && time.isBefore(current.end())) {
      return current;
    }
    close(shard);
    long seconds = length.toSeconds();
    Instant start = Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), seconds) * seconds);
    return OpenWindow.fresh(start, start.plus(length), clock);
  }

  /**
   * When a record was written. DynamoDB Local says so in whole minutes; of the minute that runs,
   * now is nearer.
   */
  private Instant time(Record record) {
    Instant said = record.dynamodb().approximateCreationDateTime();
    Instant now = machine.instant();
    boolean wholeMinute = said.equals(said.truncatedTo(ChronoUnit.MINUTES));
    return wholeMinute
            && now.isAfter(said)
            && now.isBefore(said.plus(ChronoUnit.MINUTES.getDuration()))
        ? now
        : said;
  }

  private void keep(String shard, OpenWindow window) {
    if (window.called()) {
      open.put(shard, window);
      checkpoints.window(shard, window.written());
    }
  }

  /** Ends the window of a shard in which nothing comes any more, if its time is over. */
  void idle(String shard) throws InterruptedException {
    OpenWindow current = open.get(shard);
    if (current != null && !machine.instant().isBefore(current.end().plus(GRACE))) {
      close(shard);
    }
  }

  /** Ends the window of a shard, if one is open. */
  void close(String shard) throws InterruptedException {
    OpenWindow current = open.get(shard);
    if (current != null) {
      delivery.end(shard, current, false);
      open.remove(shard);
      checkpoints.window(shard, null);
      checkpoints.write();
    }
  }
}
