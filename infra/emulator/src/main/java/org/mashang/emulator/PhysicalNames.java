package org.mashang.emulator;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mashang.emulator.keys.LocalKeys;
import org.mashang.emulator.template.Names;
import org.mashang.emulator.template.Region;
import org.mashang.emulator.template.TemplateException;

/** What the template's resources are called on this machine. */
final class PhysicalNames implements Names {

  private final Map<String, String> types;
  private final Map<Service, URI> endpoints;
  private final LocalKeys keys;
  private final Map<String, String> streams = new HashMap<>();
  private final Map<String, String> buckets = new HashMap<>();

  PhysicalNames(Map<String, String> types, Map<Service, URI> endpoints, LocalKeys keys) {
    this.types = types;
    this.endpoints = endpoints;
    this.keys = keys;
  }

  void stream(String table, String arn) {
    streams.put(table, arn);
  }

  void bucket(String resource, String name) {
    buckets.put(resource, name);
  }

  @Override
  public String ref(String resource, int line) {
    return switch (type(resource, line)) {
      case "AWS::SQS::Queue" -> endpoints.get(Service.SQS) + "/" + Region.ACCOUNT + "/" + resource;
      case "AWS::S3::Bucket" ->
          buckets.getOrDefault(resource, "mashang-" + resource.toLowerCase(Locale.ROOT));
      case "AWS::KMS::Key", "AWS::SecretsManager::Secret" -> keys.address(resource);
      case "AWS::SNS::Topic" -> Region.arn("sns", resource);
      default -> resource;
    };
  }

  @Override
  public String attribute(String resource, String attribute, int line) {
    String type = type(resource, line);
    return switch (type + "." + attribute) {
      case "AWS::DynamoDB::Table.Arn" -> Region.arn("dynamodb", "table/" + resource);
      case "AWS::DynamoDB::Table.StreamArn" ->
          streams.getOrDefault(resource, Region.arn("dynamodb", "table/" + resource + "/stream"));
      case "AWS::SQS::Queue.Arn" -> Region.arn("sqs", resource);
      case "AWS::SQS::Queue.QueueName" -> resource;
      case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + ref(resource, line);
      case "AWS::KMS::Key.Arn" -> keys.address(resource);
      case "AWS::Serverless::Function.Arn" -> Region.arn("lambda", "function:" + resource);
      case "AWS::Logs::LogGroup.Arn" -> Region.arn("logs", "log-group:" + resource);
      case "AWS::IAM::Role.Arn" -> Region.arn("iam", "role/" + resource);
      default ->
          throw new TemplateException(
              type + " has no attribute " + attribute + " on one machine", line);
    };
  }

  private String type(String resource, int line) {
    String type = types.get(resource);
    if (type == null) {
      throw new TemplateException("there is no resource " + resource, line);
    }
    return type;
  }
}
