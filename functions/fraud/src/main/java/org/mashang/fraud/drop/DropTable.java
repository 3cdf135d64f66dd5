package org.mashang.fraud.drop;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The announced files and what became of them, a row each in the partners' table. */
final class DropTable {

  /** As long as a signal may be late. */
  private static final Duration KEPT = Duration.ofDays(31);

  private final DynamoDbClient dynamo;
  private final String table;

  DropTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  static DropTable from(Environment environment, Clients clients) {
    return new DropTable(clients.dynamoDb(), environment.get(Variable.PARTNERS_TABLE));
  }

  /** Remembers a file; a repetition changes nothing and answers what is known by now. */
  Dropped announce(DropKeys keys, long size, Instant now) {
    Map<String, AttributeValue> item = new HashMap<>(key(keys.partner(), keys.id()));
    item.put("format", text(keys.format().name()));
    item.put("size", number(size));
    item.put("state", text(Dropped.State.ANNOUNCED.name()));
    item.put("announcedAt", text(now.toString()));
    item.put("expiresAt", TimeToLive.of(KEPT));
    try {
      dynamo.putItem(
          put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
      return new Dropped(keys, size, Dropped.State.ANNOUNCED, now, null, null);
    } catch (ConditionalCheckFailedException e) {
      return find(keys.partner(), keys.id()).orElseThrow();
    }
  }

  Optional<Dropped> find(String partner, String id) {
    Map<String, AttributeValue> item =
        dynamo
            .getItem(ask -> ask.tableName(table).key(key(partner, id)).consistentRead(true))
            .item();
    return item.isEmpty() ? Optional.empty() : Optional.of(dropped(partner, id, item));
  }

  /** Notes that a file is done with, once; two workers at once come to the same. */
  void done(DropKeys keys, Dropped.State state, Tally tally, Instant readAt) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":state", text(state.name()));
    values.put(":lines", number(tally.lines()));
    values.put(":accepted", number(tally.accepted()));
    values.put(":faulty", number(tally.faulty()));
    values.put(":at", text(readAt.toString()));
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(keys.partner(), keys.id()))
                .updateExpression(
                    "set #state = :state, #lines = :lines, accepted = :accepted,"
                        + " faulty = :faulty, readAt = :at")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeNames(Map.of("#state", "state", "#lines", "lines"))
                .expressionAttributeValues(values));
  }

  private static Dropped dropped(String partner, String id, Map<String, AttributeValue> item) {
    @Nullable AttributeValue lines = item.get("lines");
    @Nullable AttributeValue readAt = item.get("readAt");
    return new Dropped(
        new DropKeys(partner, id, DropFormat.valueOf(get(item, "format").s())),
        number(item, "size"),
        Dropped.State.valueOf(get(item, "state").s()),
        Instant.parse(get(item, "announcedAt").s()),
        lines == null
            ? null
            : new Tally(number(item, "lines"), number(item, "accepted"), number(item, "faulty")),
        readAt == null ? null : Instant.parse(readAt.s()));
  }

  private static Map<String, AttributeValue> key(String partner, String id) {
    return Map.of("pk", text("FILE#" + partner + "#" + id), "sk", text("FILE"));
  }

  private static long number(Map<String, AttributeValue> item, String name) {
    return Long.parseLong(get(item, name).n());
  }

  private static AttributeValue get(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name);
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }
}
