package org.mashang.screening.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.ReadingProgress;
import org.mashang.platform.reading.Readings;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whether a reading still moves: what was seen of it is remembered from one sweep to the next, one
 * small row a paper, forgotten after a while.
 */
final class Stillness {

  /** How long a reading may stand still. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final Duration KEPT = Duration.ofDays(2);

  private final DynamoDbClient dynamo;
  private final String table;
  private final Function<String, ReadingProgress> progress;

  Stillness(DynamoDbClient dynamo, String table, Function<String, ReadingProgress> progress) {
    this.dynamo = dynamo;
    this.table = table;
    this.progress = progress;
  }

  /** As the environment says. */
  static Stillness from(Environment environment, Clients clients) {
    DynamoDbClient dynamo = clients.dynamoDb();
    Readings readings = Readings.from(environment, dynamo);
    return new Stillness(
        dynamo, environment.get(Variable.CRITERIA_TABLE), job -> readings.state(job).progress());
  }

  /** Whether nothing has moved for too long; one look is never enough to say so. */
  boolean tooLong(String job, Instant arrived, Instant now) {
    if (now.isBefore(arrived.plus(PATIENCE))) {
      return false;
    }
    String seen = progress.apply(job).toString();
    Map<String, AttributeValue> key = key(job);
    var row = dynamo.getItem(ask -> ask.tableName(table).key(key).consistentRead(true));
    if (row.hasItem() && seen.equals(row.item().getOrDefault("seen", text("")).s())) {
      Instant since = Instant.parse(row.item().getOrDefault("since", text("")).s());
      return !now.isBefore(since.plus(PATIENCE));
    }
    dynamo.putItem(
        put ->
            put.tableName(table)
                .item(
                    Map.of(
                        "pk", text("WATCH#" + job),
                        "sk", text("WATCH"),
                        "seen", text(seen),
                        "since", text(now.toString()),
                        "expiresAt", TimeToLive.of(KEPT))));
    return false;
  }

  private static Map<String, AttributeValue> key(String job) {
    return Map.of("pk", text("WATCH#" + job), "sk", text("WATCH"));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
