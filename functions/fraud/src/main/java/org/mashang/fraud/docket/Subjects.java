package org.mashang.fraud.docket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.proceeding.Officer;
import org.mashang.fraud.proceeding.Silence;
import org.mashang.fraud.subject.Subject;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What is known of a subject beside its warnings: one read. */
public final class Subjects {

  private final DynamoDbClient dynamo;
  private final String table;

  Subjects(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /**
   * A subject as it stands.
   *
   * @param open id of its open warning; null if it has none
   * @param silence until when nobody is called; null if somebody is. It may be over: TTL is late
   */
  public record Known(@Nullable String open, @Nullable Silence silence) {}

  public Known of(Subject subject) {
    var keys =
        KeysAndAttributes.builder()
            .keys(List.of(SubjectRows.openKey(subject), SubjectRows.silenceKey(subject)))
            .consistentRead(true)
            .build();
    var got = dynamo.batchGetItem(ask -> ask.requestItems(Map.of(table, keys)));
    if (!got.unprocessedKeys().isEmpty()) {
      throw new IllegalStateException("DynamoDB leaves a subject unread");
    }
    String open = null;
    Silence silence = null;
    for (Map<String, AttributeValue> item : got.responses().getOrDefault(table, List.of())) {
      if (item.containsKey("warning")) {
        open = text(item, "warning");
      } else {
        silence =
            new Silence(
                Instant.parse(text(item, "until")),
                new Officer(text(item, "byId"), text(item, "byName")));
      }
    }
    return new Known(open, silence);
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }
}
