package org.mashang.emulator;

import java.util.List;
import java.util.Optional;
import org.mashang.emulator.dynamodb.Tables;
import org.mashang.emulator.files.BucketLock;
import org.mashang.emulator.files.Notifications;
import org.mashang.emulator.queues.Queues;
import org.mashang.emulator.template.Resource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Makes the resources of a template at the services' endpoints. */
final class Provision {

  private final Clients clients;
  private final PhysicalNames names;
  private final Services services;
  private final boolean expiry;

  Provision(Clients clients, PhysicalNames names, Services services, boolean expiry) {
    this.clients = clients;
    this.names = names;
    this.services = services;
    this.expiry = expiry;
  }

  void make(List<Resource> resources) {
    keys(resources);
    tables(resources);
    SqsClient sqs = clients.sqs();
    queues(resources, new Queues(sqs));
    buckets(resources, new Notifications(sqs));
  }

  private void keys(List<Resource> resources) {
    for (Resource resource : resources) {
      switch (resource.type()) {
        case "AWS::SecretsManager::Secret" ->
            resource
                .properties()
                .text("SecretString")
                .ifPresentOrElse(
                    text -> services.keys().secret(resource.name(), text),
                    () -> services.keys().secret(resource.name()));
        case "AWS::KMS::Key" -> {
          Optional<String> spec = resource.properties().text("KeySpec");
          if (spec.isPresent() && spec.get().equals("ECC_NIST_P256")) {
            services.keys().signingKey(resource.name());
          } else {
            services.keys().secret(resource.name());
          }
        }
        default -> {}
      }
    }
  }

  private void tables(List<Resource> resources) {
    try (DynamoDbClient client = clients.dynamoDb()) {
      Tables tables = new Tables(client, expiry);
      for (Resource resource : of("AWS::DynamoDB::Table", resources)) {
        String stream = tables.create(resource.name(), resource);
        if (stream != null) {
          names.stream(resource.name(), stream);
        }
      }
    }
  }

  private static void queues(List<Resource> resources, Queues queues) {
    List<Resource> all = of("AWS::SQS::Queue", resources);
    all.stream().filter(queue -> !Queues.isTied(queue)).forEach(queues::create);
    all.stream().filter(Queues::isTied).forEach(queues::create);
  }

  private void buckets(List<Resource> resources, Notifications notifications) {
    try (S3Client client = clients.s3()) {
      for (Resource bucket : of("AWS::S3::Bucket", resources)) {
        bucket.properties().text("BucketName").ifPresent(name -> names.bucket(bucket.name(), name));
        String name = names.ref(bucket.name(), bucket.line());
        try {
          // S3Proxy knows no object lock: the store behind it does
          boolean elsewhere = BucketLock.on(bucket) && !services.lock(name);
          client.createBucket(
              create -> create.bucket(name).objectLockEnabledForBucket(elsewhere ? true : null));
        } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException e) {
          // it is there from an earlier start
        }
        notifications.add(name, bucket);
      }
    }
    services.whenStored(notifications::arrived);
  }

  private static List<Resource> of(String type, List<Resource> resources) {
    return resources.stream().filter(resource -> resource.type().equals(type)).toList();
  }
}
