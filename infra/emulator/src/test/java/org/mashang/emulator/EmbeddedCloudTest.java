package org.mashang.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

@ExtendWith(EmbeddedCloudExtension.class)
class EmbeddedCloudTest {

  @Test
  void the_tables_of_the_template_are_there_with_their_indexes_and_streams(EmbeddedCloud cloud) {
    try (DynamoDbClient dynamo = cloud.clients().dynamoDb()) {
      var table = dynamo.describeTable(ask -> ask.tableName("CasesTable")).table();
      assertEquals(2, table.globalSecondaryIndexes().size());
      assertEquals("NEW_IMAGE", table.streamSpecification().streamViewTypeAsString());
    }
  }

  @Test
  void a_message_that_fails_too_often_reaches_the_dead_letter_queue_of_the_template(
      EmbeddedCloud cloud) {
    try (SqsClient sqs = cloud.clients().sqs()) {
      String queue = cloud.physicalName("FilesQueue");
      Map<QueueAttributeName, String> attributes =
          sqs.getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
              .attributes();
      assertEquals("360", attributes.get(QueueAttributeName.VISIBILITY_TIMEOUT));
      assertTrue(attributes.get(QueueAttributeName.REDRIVE_POLICY).contains("FilesDeadLetters"));
    }
  }

  @Test
  void an_object_that_arrives_is_told_to_the_queue(EmbeddedCloud cloud) {
    try (var s3 = cloud.clients().s3();
        SqsClient sqs = cloud.clients().sqs()) {
      String bucket = cloud.physicalName("FilesBucket");
      s3.putObject(put -> put.bucket(bucket).key("files/甲 1"), RequestBody.fromString("hello"));
      List<Message> told =
          sqs.receiveMessage(
                  ask -> ask.queueUrl(cloud.physicalName("FilesQueue")).waitTimeSeconds(5))
              .messages();
      assertEquals(1, told.size());
      assertTrue(told.get(0).body().contains("\"size\":5"), told.get(0).body());
    }
  }

  @Test
  void a_function_sees_the_names_that_exist_here(EmbeddedCloud cloud) {
    Map<String, String> environment = cloud.environmentOf("FileApi");
    assertEquals("FilesTable", environment.get("FILES_TABLE"));
    assertEquals("mashang-files-330800-000000000000", environment.get("FILES_BUCKET"));
    assertTrue(cloud.environmentOf("SessionApi").get("TOKEN_KEY").startsWith("file:"));
  }

  @Test
  void what_was_stored_is_there_after_a_restart(@TempDir Path data) {
    Map<String, AttributeValue> item =
        Map.of("pk", AttributeValue.fromS("FILE#1"), "sk", AttributeValue.fromS("FILE"));
    try (EmbeddedCloud first = start(data);
        DynamoDbClient dynamo = first.clients().dynamoDb();
        SqsClient sqs = first.clients().sqs()) {
      dynamo.putItem(put -> put.tableName("FilesTable").item(item));
      sqs.sendMessage(
          send -> send.queueUrl(first.physicalName("FilesDeadLetters")).messageBody("kept"));
    }
    try (EmbeddedCloud second = start(data);
        DynamoDbClient dynamo = second.clients().dynamoDb();
        SqsClient sqs = second.clients().sqs()) {
      assertTrue(dynamo.getItem(get -> get.tableName("FilesTable").key(item)).hasItem());
      assertEquals(
          "kept",
          sqs.receiveMessage(
                  ask -> ask.queueUrl(second.physicalName("FilesDeadLetters")).waitTimeSeconds(5))
              .messages()
              .get(0)
              .body());
    }
  }

  private static EmbeddedCloud start(Path data) {
    return EmbeddedCloud.fromTemplate(Path.of("../../template.yaml")).dataDirectory(data).start();
  }
}
