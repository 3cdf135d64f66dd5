package org.mashang.fraud.rulebook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.http.Problem;
import org.mashang.platform.store.Given;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** The versions of the cities' rules: one row each, its text never changed. */
public final class RuleTable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final DynamoDbClient dynamo;
  private final String table;

  public RuleTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static RuleTable from(Environment environment, Clients clients) {
    return new RuleTable(clients.dynamoDb(), environment.get(Variable.RULES_TABLE));
  }

  /**
   * A version before and after.
   *
   * @param seen as it was read; null for a new one
   */
  record Change(@Nullable RuleVersion seen, RuleVersion now) {}

  /** Every version of a city's rules. */
  public List<RuleVersion> all(String city) {
    return versions(RuleItems.ofCity(table, city).consistentRead(true).build());
  }

  /**
   * The same as the table had it a moment ago, for whoever cannot wait: it answers within three
   * seconds or not at all.
   */
  public List<RuleVersion> glance(String city) {
    return versions(
        RuleItems.ofCity(table, city)
            .overrideConfiguration(how -> how.apiCallTimeout(PATIENCE))
            .build());
  }

  /** One version as it is at this moment. */
  Optional<RuleVersion> find(String city, String rule, int number) {
    Map<String, AttributeValue> row = read(RuleItems.key(city, rule, number));
    return row.isEmpty() ? Optional.empty() : Optional.of(RuleItems.version(row));
  }

  /**
   * Writes what became of versions, all or nothing, and remembers the command.
   *
   * @param given null where nobody gave a command
   * @return false if somebody changed one of them meanwhile, or the command was carried out before
   */
  boolean keep(String city, List<Change> changes, @Nullable Given given) {
    List<TransactWriteItem> items = new ArrayList<>();
    changes.forEach(change -> items.add(RuleItems.write(table, city, change)));
    if (given != null) {
      items.add(RuleItems.command(table, city, given, changes.getFirst().now().number()));
    }
    try {
      dynamo.transactWriteItems(write -> write.transactItems(items));
      return true;
    } catch (TransactionCanceledException | TransactionConflictException e) {
      return false;
    }
  }

  /**
   * Of which number the version is that a command was about; empty if it was not carried out
   * before.
   *
   * @throws Problem.Raised 422 if its id stood for another one
   */
  OptionalInt done(String city, Given given) {
    Map<String, AttributeValue> row = read(RuleItems.key(city, given));
    if (row.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!RuleItems.string(row, "fingerprint").equals(given.fingerprint())) {
      throw Problem.of(
              422,
              "IDEMPOTENCY_KEY_REUSED",
              "同一个 Idempotency-Key 曾用于另一项内容不同的提交。",
              "请为新的提交生成新的 Idempotency-Key。")
          .raise();
    }
    return OptionalInt.of(RuleItems.number(row));
  }

  private Map<String, AttributeValue> read(Map<String, AttributeValue> key) {
    return dynamo.getItem(ask -> ask.tableName(table).key(key).consistentRead(true)).item();
  }

  private List<RuleVersion> versions(QueryRequest ask) {
    return dynamo.queryPaginator(ask).items().stream().map(RuleItems::version).toList();
  }
}
