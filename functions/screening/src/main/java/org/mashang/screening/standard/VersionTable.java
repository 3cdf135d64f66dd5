package org.mashang.screening.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashang.casework.Actor;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.BackTest;
import org.mashang.screening.criteria.change.Shelved;
import org.mashang.screening.criteria.file.CriteriaText;
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

  /** Keeps a proposal; nothing changes if there is a version of this id already. */
  void propose(CriteriaVersion version, String json, Actor by, Instant at) {
    Map<String, AttributeValue> row = key(version.id());
    row.put("text", text(json));
    row.put("proposedBy", text(by.id()));
    row.put("proposer", text(by.name()));
    row.put("proposedAt", text(at.toString()));
    try {
      dynamo.putItem(
          put -> put.tableName(table).item(row).conditionExpression("attribute_not_exists(pk)"));
    } catch (ConditionalCheckFailedException e) {
      // somebody was first; what is kept then counts
    }
  }

  /** Notes what a back-test came to, unless it is approved meanwhile. */
  void tested(String id, BackTest test) {
    update(
        id,
        "set test = :test",
        "attribute_not_exists(approvedBy)",
        Map.of(":test", text(ReadingJson.write(test))));
  }

  /** Approves it once; on the test that the approver has seen. */
  void approve(String id, BackTest seen, Actor by, LocalDate on) {
    update(
        id,
        "set approvedBy = :by, approver = :name, approvedOn = :on",
        "attribute_not_exists(approvedBy) and proposedBy <> :by and test = :test",
        Map.of(
            ":by", text(by.id()),
            ":name", text(by.name()),
            ":on", text(on.toString()),
            ":test", text(ReadingJson.write(seen))));
  }

  private void update(
      String id, String change, String condition, Map<String, AttributeValue> values) {
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(id))
                  .updateExpression(change)
                  .conditionExpression("attribute_exists(pk) and " + condition)
                  .expressionAttributeValues(values));
    } catch (ConditionalCheckFailedException e) {
      throw Refused.of("CHANGED_MEANWHILE", "这个版本刚刚有了变化。", "请刷新后查看最新情况再操作。");
    }
  }

  private static StoredVersion version(Map<String, AttributeValue> row) {
    String json = string(row, "text").orElse("");
    CriteriaVersion version = CriteriaText.read(json).version();
    if (version == null) {
      throw new IllegalStateException("stored criteria that cannot be read any more");
    }
    BackTest test =
        string(row, "test").map(one -> ReadingJson.read(one, BackTest.class)).orElse(null);
    String approvedBy = string(row, "approvedBy").orElse(null);
    Shelved.Stage stage =
        approvedBy != null
            ? Shelved.Stage.APPROVED
            : test == null ? Shelved.Stage.PROPOSED : Shelved.Stage.TESTED;
    return new StoredVersion(
        new Shelved(
            version,
            stage,
            string(row, "proposedBy").orElse(""),
            test,
            approvedBy,
            string(row, "approvedOn").map(LocalDate::parse).orElse(null)),
        json,
        string(row, "proposer").orElse(null),
        string(row, "proposedAt").map(Instant::parse).orElse(null),
        string(row, "approver").orElse(null));
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
