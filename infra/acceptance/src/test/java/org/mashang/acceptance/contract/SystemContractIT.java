package org.mashang.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the functions rely on, asked of every cloud that can be reached from here. */
@ParameterizedClass(name = "{0}")
@MethodSource("clouds")
class SystemContractIT {

  @Parameter CloudUnderTest cloud;

  static Stream<CloudUnderTest> clouds() {
    return Clouds.all();
  }

  @BeforeEach
  void isThere() {
    assumeTrue(cloud.why() == null, () -> cloud.name() + ": " + cloud.why());
  }

  @Test
  void tablesStandAsTheTemplateSays() {
    try (DynamoDbClient dynamo = cloud.dynamo()) {
      TableDescription table = table(dynamo);
      assertEquals(2, table.globalSecondaryIndexes().size());
      assertEquals(StreamViewType.NEW_IMAGE, table.streamSpecification().streamViewType());
    }
  }

  @Test
  void ofTwoConditionalWritesOneLoses() {
    try (DynamoDbClient dynamo = cloud.dynamo()) {
      String table = table(dynamo).tableName();
      put(dynamo, table, item("CASE#1", "CASE", Map.of()));
      assertThrows(
          ConditionalCheckFailedException.class,
          () -> put(dynamo, table, item("CASE#1", "CASE", Map.of("version", "2"))));
      assertNull(read(dynamo, table, "CASE#1", "CASE").get("version"));
    }
  }

  @Test
  void aTransactionHappensWholeOrNotAtAllAndSaysWhichPartFailed() {
    try (DynamoDbClient dynamo = cloud.dynamo()) {
      String table = table(dynamo).tableName();
      put(dynamo, table, item("CASE#1", "EVENT#000001", Map.of()));
      TransactionCanceledException refused =
          assertThrows(
              TransactionCanceledException.class,
              () ->
                  dynamo.transactWriteItems(
                      r ->
                          r.transactItems(
                              fresh(table, "CASE#1", "CASE"),
                              fresh(table, "CASE#1", "EVENT#000001"))));
      assertEquals(
          List.of("None", "ConditionalCheckFailed"),
          refused.cancellationReasons().stream().map(reason -> reason.code()).toList());
      assertTrue(read(dynamo, table, "CASE#1", "CASE").isEmpty());
    }
  }

  @Test
  void aTransactionSentTwiceWithItsTokenHappensOnce() {
    try (DynamoDbClient dynamo = cloud.dynamo()) {
      String table = table(dynamo).tableName();
      String token = UUID.randomUUID().toString();
      for (int i = 0; i < 2; i++) {
        dynamo.transactWriteItems(
            r -> r.clientRequestToken(token).transactItems(fresh(table, "CASE#1", "CASE")));
      }
      assertEquals("CASE", read(dynamo, table, "CASE#1", "CASE").get("sk").s());
    }
  }

  @Test
  void theDeskIndexListsByDueTimePageByPageAndLeavesOutClosedCases() {
    try (DynamoDbClient dynamo = cloud.dynamo()) {
      String table = table(dynamo).tableName();
      for (String due : List.of("2026-03-05", "2026-03-01", "2026-03-09")) {
        put(dynamo, table, item("CASE#" + due, "CASE", Map.of("desk", "330802#OPEN", "due", due)));
      }
      put(dynamo, table, item("CASE#closed", "CASE", Map.of()));
      List<String> dues = new ArrayList<>();
      Map<String, AttributeValue> from = Map.of();
      do {
        Map<String, AttributeValue> start = from;
        var page =
            dynamo.query(
                QueryRequest.builder()
                    .tableName(table)
                    .indexName("desk")
                    .limit(2)
                    .keyConditionExpression("desk = :d")
                    .expressionAttributeValues(Map.of(":d", text("330802#OPEN")))
                    .exclusiveStartKey(start.isEmpty() ? null : start)
                    .build());
        page.items().forEach(found -> dues.add(found.get("due").s()));
        from = page.lastEvaluatedKey();
      } while (!from.isEmpty());
      assertEquals(List.of("2026-03-01", "2026-03-05", "2026-03-09"), dues);
    }
  }

  @Test
  void theStreamTellsEveryInsertOnceAndInOrder() {
    try (DynamoDbClient dynamo = cloud.dynamo();
        DynamoDbStreamsClient streams = cloud.streams()) {
      TableDescription table = table(dynamo);
      List<String> written = new ArrayList<>();
      for (int i = 1; i <= 5; i++) {
        String sequence = "EVENT#00000" + i;
        put(dynamo, table.tableName(), item("CASE#1", sequence, Map.of()));
        written.add(sequence);
      }
      List<String> told =
          until(
              Duration.ofSeconds(20),
              () -> inserts(streams, table.latestStreamArn()),
              list -> list.size() >= written.size());
      assertEquals(written, told);
    }
  }

  @Test
  void poisonGoesToTheDeadLetterQueueAndComesBackWhenAPersonSaysSo() {
    try (SqsClient sqs = cloud.queues()) {
      String name = "contract-" + UUID.randomUUID();
      String dead =
          sqs.createQueue(
                  r ->
                      r.queueName(name + "-dead")
                          .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "1")))
              .queueUrl();
      String deadArn = arn(sqs, dead);
      String queue =
          sqs.createQueue(
                  r ->
                      r.queueName(name)
                          .attributes(
                              Map.of(
                                  QueueAttributeName.VISIBILITY_TIMEOUT,
                                  "1",
                                  QueueAttributeName.REDRIVE_POLICY,
                                  "{\"deadLetterTargetArn\":\""
                                      + deadArn
                                      + "\",\"maxReceiveCount\":\"2\"}")))
              .queueUrl();
      sqs.sendMessage(r -> r.queueUrl(queue).messageBody("poison"));
      for (int i = 0; i < 2; i++) {
        assertEquals("poison", receive(sqs, queue).body());
      }
      // The third time it is asked for, it moves.
      sqs.receiveMessage(r -> r.queueUrl(queue).waitTimeSeconds(3));
      assertEquals("poison", receive(sqs, dead).body());

      assertEquals(1, until(Duration.ofSeconds(10), () -> visible(sqs, dead), count -> count == 1));
      sqs.startMessageMoveTask(r -> r.sourceArn(deadArn).destinationArn(arn(sqs, queue)));
      assertEquals("poison", receive(sqs, queue).body());
    }
  }

  @Test
  void whatIsNotDeletedOfABatchComesBackAndTheRestDoesNot() {
    try (SqsClient sqs = cloud.queues()) {
      String queue =
          sqs.createQueue(
                  r ->
                      r.queueName("contract-" + UUID.randomUUID())
                          .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "1")))
              .queueUrl();
      sqs.sendMessage(r -> r.queueUrl(queue).messageBody("good"));
      sqs.sendMessage(r -> r.queueUrl(queue).messageBody("bad"));
      int handled = 0;
      for (int i = 0; i < 4 && handled < 1; i++) {
        for (Message message :
            sqs.receiveMessage(r -> r.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(2))
                .messages()) {
          if (message.body().equals("good")) {
            sqs.deleteMessage(r -> r.queueUrl(queue).receiptHandle(message.receiptHandle()));
            handled++;
          }
        }
      }
      assertEquals("bad", receive(sqs, queue).body());
    }
  }

  @Test
  void aPresignedAddressTakesWhatItWasSignedForAndNothingElse() throws Exception {
    try (S3Client s3 = cloud.files();
        S3Presigner presigner = cloud.presigner();
        HttpClient http = HttpClient.newHttpClient()) {
      String bucket = "contract-" + UUID.randomUUID();
      s3.createBucket(r -> r.bucket(bucket));
      URI address =
          presigner
              .presignPutObject(
                  r ->
                      r.signatureDuration(Duration.ofMinutes(5))
                          .putObjectRequest(
                              p -> p.bucket(bucket).key("files/1").contentType("image/png")))
              .url()
              .toURI();
      assertEquals(200, upload(http, address, "image/png"));
      assertEquals(
          "content", s3.getObjectAsBytes(r -> r.bucket(bucket).key("files/1")).asUtf8String());
      assumeTrue(cloud.strict(), cloud.name() + " does not check the signatures of addresses");
      assertEquals(403, upload(http, address, "text/html"));
      URI elsewhere = URI.create(address.toString().replace("files/1", "files/2"));
      assertEquals(403, upload(http, elsewhere, "image/png"));
    }
  }

  private static int upload(HttpClient http, URI address, String type)
      throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(address)
                .header("content-type", type)
                .PUT(BodyPublishers.ofString("content"))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private static TableDescription table(DynamoDbClient dynamo) {
    String name = "contract-" + UUID.randomUUID();
    dynamo.createTable(TableOfTemplate.request("CasesTable", name));
    dynamo.waiter().waitUntilTableExists(r -> r.tableName(name));
    return dynamo.describeTable(r -> r.tableName(name)).table();
  }

  private static Map<String, AttributeValue> item(String pk, String sk, Map<String, String> more) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("pk", text(pk));
    item.put("sk", text(sk));
    more.forEach((name, value) -> item.put(name, text(value)));
    return item;
  }

  private static void put(DynamoDbClient dynamo, String table, Map<String, AttributeValue> item) {
    dynamo.putItem(
        r -> r.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
  }

  private static TransactWriteItem fresh(String table, String pk, String sk) {
    return TransactWriteItem.builder()
        .put(
            Put.builder()
                .tableName(table)
                .item(item(pk, sk, Map.of()))
                .conditionExpression("attribute_not_exists(pk)")
                .build())
        .build();
  }

  private static Map<String, AttributeValue> read(
      DynamoDbClient dynamo, String table, String pk, String sk) {
    return dynamo
        .getItem(r -> r.tableName(table).key(item(pk, sk, Map.of())).consistentRead(true))
        .item();
  }

  private static List<String> inserts(DynamoDbStreamsClient streams, String arn) {
    List<String> told = new ArrayList<>();
    for (Shard shard : streams.describeStream(r -> r.streamArn(arn)).streamDescription().shards()) {
      String iterator =
          streams
              .getShardIterator(
                  r ->
                      r.streamArn(arn)
                          .shardId(shard.shardId())
                          .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
              .shardIterator();
      for (Record record : streams.getRecords(r -> r.shardIterator(iterator)).records()) {
        told.add(record.dynamodb().keys().get("sk").s());
      }
    }
    return told;
  }

  private static Message receive(SqsClient sqs, String queue) {
    return until(
            Duration.ofSeconds(15),
            () -> sqs.receiveMessage(r -> r.queueUrl(queue).waitTimeSeconds(2)).messages(),
            messages -> !messages.isEmpty())
        .getFirst();
  }

  private static int visible(SqsClient sqs, String queue) {
    return Integer.parseInt(
        sqs.getQueueAttributes(
                r ->
                    r.queueUrl(queue)
                        .attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
            .attributes()
            .get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
  }

  private static String arn(SqsClient sqs, String queue) {
    return sqs.getQueueAttributes(
            r -> r.queueUrl(queue).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  private static <T> T until(Duration patience, Supplier<T> look, Predicate<T> enough) {
    long end = System.nanoTime() + patience.toNanos();
    T seen = look.get();
    while (!enough.test(seen) && System.nanoTime() < end) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      seen = look.get();
    }
    return seen;
  }

  private static AttributeValue text(String value) {
    return AttributeValue.builder().s(value).build();
  }
}
