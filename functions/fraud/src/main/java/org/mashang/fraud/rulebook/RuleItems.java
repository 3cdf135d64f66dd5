package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rows of the table of rules. */
final class RuleItems {

  private static final String RULE = "RULE#";
  private static final Duration REMEMBERED = Duration.ofDays(14);
  private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};
  private static final TypeReference<BackTest> TEST = new TypeReference<>() {};
  private static final TypeReference<Testing> TESTING = new TypeReference<>() {};

  private RuleItems() {}

  static QueryRequest.Builder ofCity(String table, String city) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("pk = :pk and begins_with(sk, :rule)")
        .expressionAttributeValues(Map.of(":pk", text(pk(city)), ":rule", text(RULE)));
  }

  static Map<String, AttributeValue> key(String city, String rule, int number) {
    return Map.of("pk", text(pk(city)), "sk", text(RULE + rule + "#%05d".formatted(number)));
  }

  static Map<String, AttributeValue> key(String city, Given given) {
    return Map.of("pk", text(pk(city)), "sk", text("COMMAND#" + given.commandId()));
  }

  static RuleVersion version(Map<String, AttributeValue> row) {
    AttributeValue test = row.get("test");
    AttributeValue testing = row.get("testing");
    return new RuleVersion(
        string(row, "rule"),
        number(row),
        string(row, "text"),
        read(string(row, "steps"), STEPS),
        test == null ? null : read(test.s(), TEST),
        testing == null ? null : read(testing.s(), TESTING));
  }

  static TransactWriteItem write(String table, String city, RuleTable.Change change) {
    RuleVersion seen = change.seen();
    return seen == null ? put(table, city, change.now()) : update(table, city, seen, change.now());
  }

  static TransactWriteItem command(String table, String city, Given given, int number) {
    Map<String, AttributeValue> item = new HashMap<>(key(city, given));
    item.put("number", AttributeValue.fromN(String.valueOf(number)));
    item.put("fingerprint", text(given.fingerprint()));
    item.put("expiresAt", TimeToLive.of(REMEMBERED));
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static TransactWriteItem put(String table, String city, RuleVersion version) {
    Map<String, AttributeValue> item = new HashMap<>(key(city, version.rule(), version.number()));
    item.put("rule", text(version.rule()));
    item.put("number", AttributeValue.fromN(String.valueOf(version.number())));
    item.put("text", text(version.text()));
    item.put("steps", text(json(version.steps())));
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  /** Steps and the order of a test have to be as they were read. */
  private static TransactWriteItem update(
      String table, String city, RuleVersion seen, RuleVersion now) {
    Map<String, AttributeValue> values = new HashMap<>();
    List<String> sets = new ArrayList<>(List.of("steps = :steps"));
    values.put(":steps", text(json(now.steps())));
    values.put(":seen", text(json(seen.steps())));
    if (now.test() != null) {
      sets.add("test = :test");
      values.put(":test", text(json(now.test())));
    }
    if (now.testing() != null) {
      sets.add("testing = :testing");
      values.put(":testing", text(json(now.testing())));
    }
    if (seen.testing() != null) {
      values.put(":ordered", text(json(seen.testing())));
    }
    String condition =
        seen.testing() == null ? "attribute_not_exists(testing)" : "testing = :ordered";
    return TransactWriteItem.builder()
        .update(
            update ->
                update
                    .tableName(table)
                    .key(key(city, seen.rule(), seen.number()))
                    .updateExpression(
                        "set "
                            + String.join(", ", sets)
                            + (now.testing() == null ? " remove testing" : ""))
                    .conditionExpression("steps = :seen and " + condition)
                    .expressionAttributeValues(values))
        .build();
  }

  static int number(Map<String, AttributeValue> row) {
    return Integer.parseInt(Objects.requireNonNull(row.get("number")).n());
  }

  static String string(Map<String, AttributeValue> row, String name) {
    return Objects.requireNonNull(row.get(name)).s();
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
