package org.mashang.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mashang.acceptance.template.Template;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** A table of {@code template.yaml} under a name of one's own. */
final class TableOfTemplate {

  private TableOfTemplate() {}

  static CreateTableRequest request(String logicalId, String name) {
    JsonNode table =
        Template.read().resources("AWS::DynamoDB::Table").get(logicalId).path("Properties");
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(attributes(table.path("AttributeDefinitions")))
            .keySchema(keys(table.path("KeySchema")));
    List<GlobalSecondaryIndex> indexes = new ArrayList<>();
    table.path("GlobalSecondaryIndexes").forEach(index -> indexes.add(index(index)));
    if (!indexes.isEmpty()) {
      request.globalSecondaryIndexes(indexes);
    }
    if (table.has("StreamSpecification")) {
      request.streamSpecification(
          StreamSpecification.builder()
              .streamEnabled(true)
              .streamViewType(table.at("/StreamSpecification/StreamViewType").asText())
              .build());
    }
    return request.build();
  }

  private static GlobalSecondaryIndex index(JsonNode index) {
    Projection.Builder projection =
        Projection.builder().projectionType(index.at("/Projection/ProjectionType").asText());
    List<String> attributes = new ArrayList<>();
    index.at("/Projection/NonKeyAttributes").forEach(name -> attributes.add(name.asText()));
    if (!attributes.isEmpty()) {
      projection.nonKeyAttributes(attributes);
    }
    return GlobalSecondaryIndex.builder()
        .indexName(index.path("IndexName").asText())
        .keySchema(keys(index.path("KeySchema")))
        .projection(projection.build())
        .build();
  }

  private static List<AttributeDefinition> attributes(JsonNode definitions) {
    List<AttributeDefinition> attributes = new ArrayList<>();
    definitions.forEach(
        definition ->
            attributes.add(
                AttributeDefinition.builder()
                    .attributeName(definition.path("AttributeName").asText())
                    .attributeType(definition.path("AttributeType").asText())
                    .build()));
    return attributes;
  }

  private static List<KeySchemaElement> keys(JsonNode schema) {
    List<KeySchemaElement> keys = new ArrayList<>();
    schema.forEach(
        key ->
            keys.add(
                KeySchemaElement.builder()
                    .attributeName(key.path("AttributeName").asText())
                    .keyType(key.path("KeyType").asText())
                    .build()));
    return keys;
  }
}
