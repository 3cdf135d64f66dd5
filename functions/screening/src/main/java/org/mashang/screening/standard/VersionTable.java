package org.mashang.screening.standard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.file.CriteriaText;
import org.mashang.screening.proceeding.Officer;
import org.mashang.screening.reading.QueueJson;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The proposed and approved versions of the criteria: one row each, its text never changed. */
final class VersionTable {

  private static final String PK = "CRITERIA";
  private static final String VERSION = "VERSION#";

  private final DynamoDbClient dynamo;
  private final String table;

  VersionTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** All of them: one query. */
  List<StoredVersion> all() {
    List<StoredVersion> all = new ArrayList<>();
    dynamo
        .queryPaginator(
            ask ->
                ask.tableName(table)
                    .keyConditionExpression("pk = :pk and begins_with(sk, :version)")
                    .expressionAttributeValues(Map.of(":pk", text(PK), ":version", text(VERSION)))
                    .consistentRead(true))
        .items()
        .forEach(row -> all.add(version(row)));
    return all;
  }

  /** Keeps a proposal; false if there is a version of this id already. */
  boolean propose(CriteriaVersion version, String json, Officer by, Instant at) {
    Map<String, AttributeValue> row = key(version.id());
    row.put("text", text(json));
    row.put("proposedBy", text(by.id()));
    row.put("proposedByName", text(by.name()));
    row.put("proposedAt", text(at.toString()));
    try {
      dynamo.putItem(
          put -> put.tableName(table).item(row).conditionExpression("attribute_not_exists(pk)"));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /** Notes what a back-test came to. */
  void tested(String id, TestRun run) {
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(id))
                .updateExpression("set test = :test")
                .conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(Map.of(":test", text(QueueJson.write(run)))));
  }

  /** Approves a tested proposal of somebody else; false if it is not one, or approved already. */
  boolean approve(String id, Officer by, Instant at) {
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(id))
                  .updateExpression(
                      "set approvedBy = :by, approvedByName = :name, approvedAt = :at")
                  .conditionExpression(
                      "attribute_exists(test) and proposedBy <> :by"
                          + " and attribute_not_exists(approvedBy)")
                  .expressionAttributeValues(
                      Map.of(
                          ":by", text(by.id()),
                          ":name", text(by.name()),
                          ":at", text(at.toString()))));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static StoredVersion version(Map<String, AttributeValue> row) {
    String json = string(row, "text").orElse("");
    CriteriaVersion version = CriteriaText.read(json).version();
    if (version == null) {
      throw new IllegalStateException("stored criteria that cannot be read any more");
    }
    return new StoredVersion(
        version,
        json,
        officer(row, "proposedBy"),
        string(row, "proposedAt").map(Instant::parse).orElse(null),
        string(row, "test").map(one -> QueueJson.read(one, TestRun.class)).orElse(null),
        officer(row, "approvedBy"),
        string(row, "approvedAt").map(Instant::parse).orElse(null));
  }

  private static @Nullable Officer officer(Map<String, AttributeValue> row, String name) {
    return string(row, name)
        .map(id -> new Officer(id, string(row, name + "Name").orElse("")))
        .orElse(null);
  }

  private static Optional<String> string(Map<String, AttributeValue> row, String name) {
    return Optional.ofNullable(row.get(name)).map(AttributeValue::s);
  }

  private static Map<String, AttributeValue> key(String id) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", text(PK));
    key.put("sk", text(VERSION + id));
    return key;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
