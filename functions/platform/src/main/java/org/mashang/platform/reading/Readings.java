package org.mashang.platform.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.store.TimeToLive;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * How far each file is read: a row for the file, one for each page that was begun. A try is counted
 * before it begins, so that one that kills its worker counts too.
 */
public final class Readings {

  /** How long a reading is remembered; a case is decided sooner. */
  private static final Duration KEPT = Duration.ofDays(180);

  private static final String FILE = "FILE";
  private static final String PAGE = "PAGE#";
  private static final String READ = "READ";
  private static final String UNREAD = "UNREAD";

  private final DynamoDbClient dynamo;
  private final String table;

  public Readings(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** As the environment says. */
  public static Readings from(Environment environment, DynamoDbClient dynamo) {
    return new Readings(dynamo, environment.get(Variable.READINGS_TABLE));
  }

  /**
   * Counts a try to open a file.
   *
   * @return which one it is, from 1
   */
  public int beginFile(String job) {
    return begin(job, FILE);
  }

  /** Lets a file be opened afresh; somebody has sent its order again. */
  public void openAfresh(String job) {
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(job, FILE))
                .updateExpression("set tries = :none, expiresAt = :later")
                .expressionAttributeValues(
                    Map.of(":none", number(0), ":later", TimeToLive.of(KEPT))));
  }

  /** Remembers how many pages a file has. */
  public void opened(String job, int pages) {
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(job, FILE))
                .updateExpression("set pages = :pages, expiresAt = :later")
                .expressionAttributeValues(
                    Map.of(
                        ":pages", number(pages),
                        ":later", TimeToLive.of(KEPT))));
  }

  /**
   * Counts a try to read a page.
   *
   * @return which one it is, from 1
   */
  public int beginPage(String job, int page) {
    return begin(job, sk(page));
  }

  private int begin(String job, String sk) {
    var row =
        dynamo.updateItem(
            update ->
                update
                    .tableName(table)
                    .key(key(job, sk))
                    .updateExpression("add tries :one set expiresAt = :later")
                    .expressionAttributeValues(
                        Map.of(":one", number(1), ":later", TimeToLive.of(KEPT)))
                    .returnValues(ReturnValue.UPDATED_NEW));
    return Integer.parseInt(Objects.requireNonNull(row.attributes().get("tries")).n());
  }

  /** Takes back a try that could not be made because somebody else was busy. */
  public void notTried(String job, int page) {
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(job, sk(page)))
                .updateExpression("add tries :less")
                .expressionAttributeValues(Map.of(":less", number(-1))));
  }

  /** A page is read, whatever was said of it before. */
  public void read(String job, int page) {
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(job, sk(page)))
                .updateExpression("set #status = :status, expiresAt = :later")
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(
                    Map.of(":status", text(READ), ":later", TimeToLive.of(KEPT))));
  }

  /** A page is given up; one that was read meanwhile stays read. */
  public void giveUp(String job, int page) {
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(job, sk(page)))
                  .updateExpression("set #status = :status, expiresAt = :later")
                  .conditionExpression("attribute_not_exists(#status) or #status <> :read")
                  .expressionAttributeNames(Map.of("#status", "status"))
                  .expressionAttributeValues(
                      Map.of(
                          ":status", text(UNREAD),
                          ":read", text(READ),
                          ":later", TimeToLive.of(KEPT))));
    } catch (ConditionalCheckFailedException e) {
      // somebody was luckier
    }
  }

  /** Lets a page that was given up be tried afresh; somebody has sent its message again. */
  public void tryAfresh(String job, int page) {
    try {
      dynamo.updateItem(
          update ->
              update
                  .tableName(table)
                  .key(key(job, sk(page)))
                  .updateExpression("set tries = :none")
                  .conditionExpression("#status = :unread")
                  .expressionAttributeNames(Map.of("#status", "status"))
                  .expressionAttributeValues(Map.of(":unread", text(UNREAD), ":none", number(0))));
    } catch (ConditionalCheckFailedException e) {
      // it was not given up
    }
  }

  /**
   * What is known of a file.
   *
   * @param pages how many it has; 0 while it is not known
   * @param read the pages that are read, from 1
   * @param unread those that are given up
   */
  public record State(int pages, Set<Integer> read, List<Integer> unread) {

    public State {
      read = Set.copyOf(read);
      unread = List.copyOf(unread);
    }

    public ReadingProgress progress() {
      return new ReadingProgress(pages, read.size(), unread.size());
    }
  }

  /** Everything that is known of a file: one query. */
  public State state(String job) {
    int pages = 0;
    Set<Integer> read = new HashSet<>();
    List<Integer> unread = new ArrayList<>();
    var rows =
        dynamo.queryPaginator(
            ask ->
                ask.tableName(table)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", text("JOB#" + job)))
                    .consistentRead(true));
    for (Map<String, AttributeValue> row : rows.items()) {
      String sk = Objects.requireNonNull(row.get("sk")).s();
      AttributeValue status = row.get("status");
      if (sk.equals(FILE)) {
        AttributeValue known = row.get("pages");
        pages = known == null ? 0 : Integer.parseInt(known.n());
      } else if (status != null) {
        int page = Integer.parseInt(sk.substring(PAGE.length()));
        if (status.s().equals(READ)) {
          read.add(page);
        } else {
          unread.add(page);
        }
      }
    }
    return new State(pages, read, unread);
  }

  private static String sk(int page) {
    return String.format(Locale.ROOT, "%s%04d", PAGE, page);
  }

  private static Map<String, AttributeValue> key(String job, String sk) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", text("JOB#" + job));
    key.put("sk", text(sk));
    return key;
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue number(int number) {
    return AttributeValue.fromN(Integer.toString(number));
  }
}
