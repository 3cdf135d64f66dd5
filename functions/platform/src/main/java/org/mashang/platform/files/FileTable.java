package org.mashang.platform.files;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Refusal;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The uploads and what became of them; one that no case takes is forgotten after a while. */
public final class FileTable {

  /** How long an upload waits for a case. */
  public static final Duration KEPT = Duration.ofDays(14);

  private static final int BATCH = 100;

  private final DynamoDbClient dynamo;
  private final String table;

  public FileTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static FileTable from(Environment environment, DynamoDbClient dynamo) {
    return new FileTable(dynamo, environment.get(Variable.FILES_TABLE));
  }

  /**
   * Remembers an announced upload. A repetition changes nothing and answers what is known by now.
   *
   * @throws IllegalArgumentException if the id stands for another file
   */
  public FileRecord announce(FileRecord file) {
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(FileItems.of(file, TimeToLive.of(KEPT)))
                  .conditionExpression("attribute_not_exists(pk)"));
      return file;
    } catch (ConditionalCheckFailedException e) {
      FileRecord known = find(file.fileId()).orElseThrow(() -> e);
      if (known.type() != file.type()
          || known.size() != file.size()
          || !known.purpose().equals(file.purpose())) {
        throw new IllegalArgumentException("the id stands for another file", e);
      }
      return known;
    }
  }

  /** One upload: one read. */
  public Optional<FileRecord> find(String fileId) {
    var got =
        dynamo.getItem(get -> get.tableName(table).key(FileItems.key(fileId)).consistentRead(true));
    return got.hasItem() ? Optional.of(FileItems.record(got.item())) : Optional.empty();
  }

  /** Those of some uploads that are known, in the order of the ids: one read. */
  public List<FileRecord> findAll(List<String> fileIds) {
    List<String> ids = fileIds.stream().distinct().toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    if (ids.size() > BATCH) {
      throw new IllegalArgumentException("at most " + BATCH + " files at a time");
    }
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, KeysAndAttributes> open =
        Map.of(
            table,
            KeysAndAttributes.builder()
                .keys(ids.stream().map(FileItems::key).toList())
                .consistentRead(true)
                .build());
    while (!open.isEmpty()) {
      Map<String, KeysAndAttributes> asked = open;
      var got = dynamo.batchGetItem(ask -> ask.requestItems(asked));
      got.responses().values().forEach(items::addAll);
      open = got.unprocessedKeys();
    }
    Map<String, FileRecord> known = new HashMap<>();
    items.stream().map(FileItems::record).forEach(file -> known.put(file.fileId(), file));
    return ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
  }

  /**
   * Notes what the check found. Said again, it changes nothing. If other bytes arrive under the
   * same permission after a file was accepted, it is rejected: nobody knows which were meant.
   *
   * @return whether this call changed anything
   */
  public boolean checked(String fileId, ContentCheck.Result result) {
    FileRecord.Status status =
        result.accepted() ? FileRecord.Status.ACCEPTED : FileRecord.Status.REJECTED;
    return note(fileId, status, result.sha256(), result.rejected(), "#status = :waiting")
        || note(
            fileId,
            FileRecord.Status.REJECTED,
            result.sha256(),
            "上传后文件内容又被替换，请重新上传。",
            "#status = :accepted and sha256 <> :sha256");
  }

  private boolean note(
      String fileId,
      FileRecord.Status status,
      String sha256,
      @Nullable String reason,
      String condition) {
    Map<String, AttributeValue> values = new HashMap<>();
    values.put(":status", FileItems.text(status.name()));
    values.put(":sha256", FileItems.text(sha256));
    for (FileRecord.Status from : FileRecord.Status.values()) {
      String name = ":" + from.name().toLowerCase(Locale.ROOT);
      if (condition.contains(name)) {
        values.put(name, FileItems.text(from.name()));
      }
    }
    if (reason != null) {
      values.put(":reason", FileItems.text(reason));
    }
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(FileItems.key(fileId))
                  .updateExpression(
                      "set #status = :status, sha256 = :sha256"
                          + (reason == null ? "" : ", reason = :reason"))
                  .conditionExpression(condition)
                  .expressionAttributeNames(Map.of("#status", "status"))
                  .expressionAttributeValues(values));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  /**
   * The write that binds an accepted upload to a case, for the case's own transaction.
   *
   * @param owner who must have announced it
   * @param unless what the caller is told if it is not theirs, not accepted, or bound already
   */
  public Also bind(String fileId, String owner, String caseId, Refusal unless) {
    TransactWriteItem item =
        TransactWriteItem.builder()
            .update(
                update ->
                    update
                        .tableName(table)
                        .key(FileItems.key(fileId))
                        .updateExpression("set caseId = :case remove expiresAt")
                        .conditionExpression(
                            "#owner = :owner and #status = :accepted"
                                + " and attribute_not_exists(caseId)")
                        .expressionAttributeNames(Map.of("#owner", "owner", "#status", "status"))
                        .expressionAttributeValues(
                            Map.of(
                                ":case", FileItems.text(caseId),
                                ":owner", FileItems.text(owner),
                                ":accepted", FileItems.text(FileRecord.Status.ACCEPTED.name()))))
            .build();
    return new Also(item, unless);
  }
}
