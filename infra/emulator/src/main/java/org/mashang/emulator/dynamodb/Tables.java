package org.mashang.emulator.dynamodb;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Makes the template's tables. */
public final class Tables {

  private final DynamoDbClient client;

  private final boolean expiry;

  /**
   * @param expiry whether rows whose time is over are deleted, by the machine's clock
   */
  public Tables(DynamoDbClient client, boolean expiry) {
    this.client = client;
    this.expiry = expiry;
  }

  /**
   * Makes a table unless it is there.
   *
   * @return the address of its stream; null if it has none
   */
  public @Nullable String create(String name, Resource table) {
    TableDescription description;
    try {
      description = client.createTable(request(name, table.properties())).tableDescription();
      if (expiry) {
        table.properties().child("TimeToLiveSpecification").ifPresent(ttl -> enable(name, ttl));
      }
    } catch (ResourceInUseException e) {
      description = client.describeTable(ask -> ask.tableName(name)).table();
    }
    return description.latestStreamArn();
  }

  private void enable(String name, Properties ttl) {
    client.updateTimeToLive(
        request ->
            request
                .tableName(name)
                .timeToLiveSpecification(
                    spec ->
                        spec.attributeName(ttl.require("AttributeName"))
                            .enabled(ttl.flag("Enabled"))));
  }

  private static CreateTableRequest request(String name, Properties table) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(
                table.children("AttributeDefinitions").stream()
                    .map(
                        each ->
                            AttributeDefinition.builder()
                                .attributeName(each.require("AttributeName"))
                                .attributeType(each.require("AttributeType"))
                                .build())
                    .toList())
            .keySchema(keys(table));
    List<GlobalSecondaryIndex> indexes =
        table.children("GlobalSecondaryIndexes").stream().map(Tables::index).toList();
    if (!indexes.isEmpty()) {
      request.globalSecondaryIndexes(indexes);
    }
    Optional<Properties> stream = table.child("StreamSpecification");
    stream.ifPresent(
        spec ->
            request.streamSpecification(
                StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(StreamViewType.fromValue(spec.require("StreamViewType")))
                    .build()));
    return request.build();
  }

  private static GlobalSecondaryIndex index(Properties index) {
    Projection.Builder projection = Projection.builder();
    index
        .child("Projection")
        .ifPresent(
            written -> {
              projection.projectionType(written.require("ProjectionType"));
              List<String> attributes = written.texts("NonKeyAttributes");
              if (!attributes.isEmpty()) {
                projection.nonKeyAttributes(attributes);
              }
            });
    return GlobalSecondaryIndex.builder()
        .indexName(index.require("IndexName"))
        .keySchema(keys(index))
        .projection(projection.build())
        .build();
  }

  private static List<KeySchemaElement> keys(Properties owner) {
    return owner.children("KeySchema").stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.require("AttributeName"))
                    .keyType(key.require("KeyType"))
                    .build())
        .toList();
  }
}
