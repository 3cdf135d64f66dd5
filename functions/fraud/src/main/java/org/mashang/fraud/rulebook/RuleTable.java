package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The versions of a city's rules: one row each, its text never changed. */
public final class RuleTable {

  private static final String RULE = "RULE#";
  private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

  private final DynamoDbClient dynamo;
  private final String table;

  public RuleTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** Every version of a city's rules, by rule and number: one query. */
  public List<RuleVersion> all(String city) {
    List<RuleVersion> all = new ArrayList<>();
    dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .keyConditionExpression("pk = :pk and begins_with(sk, :rule)")
                    .expressionAttributeValues(Map.of(":pk", text(pk(city)), ":rule", text(RULE)))
                    .consistentRead(true))
        .items()
        .forEach(row -> all.add(version(row)));
    return all;
  }

  /**
   * Keeps a proposal.
   *
   * @return false if there is a version of this number already
   */
  boolean propose(String city, RuleVersion version) {
    Map<String, AttributeValue> row = key(city, version);
    row.put("rule", text(version.rule()));
    row.put("number", AttributeValue.fromN(String.valueOf(version.number())));
    row.put("text", text(version.text()));
    row.put("steps", text(json(version.steps())));
    try {
      dynamo.putItem(
          put -> put.tableName(table).item(row).conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /**
   * Writes what became of a version.
   *
   * @param seen as it was read
   * @return false if somebody changed it meanwhile
   */
  boolean change(String city, RuleVersion seen, RuleVersion now) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":seen", text(json(seen.steps())));
    values.put(":steps", text(json(now.steps())));
    BackTest test = now.test();
    if (test != null) {
      values.put(":test", text(json(test)));
    }
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(city, seen))
                  .updateExpression("set steps = :steps" + (test == null ? "" : ", test = :test"))
                  .conditionExpression("steps = :seen")
                  .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static RuleVersion version(Map<String, AttributeValue> row) {
    AttributeValue test = row.get("test");
    return new RuleVersion(
        string(row, "rule"),
        Integer.parseInt(Objects.requireNonNull(row.get("number")).n()),
        string(row, "text"),
        read(string(row, "steps"), STEPS),
        test == null ? null : read(test.s(), new TypeReference<BackTest>() {}));
  }

  private static String string(Map<String, AttributeValue> row, String name) {
    return Objects.requireNonNull(row.get(name)).s();
  }

  private static Map<String, AttributeValue> key(String city, RuleVersion version) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", text(pk(city)));
    key.put("sk", text(RULE + version.rule() + "#%05d".formatted(version.number())));
    return key;
  }

  private static String pk(String city) {
    return "CITY#" + city;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static String json(@Nullable Object value) {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return Json.shown(Showing.LIST).readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored version that cannot be read any more", e);
    }
  }
}
