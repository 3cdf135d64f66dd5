package org.mashang.emulator.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Region;
import org.mashang.emulator.template.Resource;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Sends S3's ObjectCreated notices to the queues that the template's buckets name. */
public final class Notifications {

  private record Rule(String bucket, String prefix, String suffix, String queueUrl) {
    boolean concerns(StoredObject object) {
      return bucket.equals(object.bucket())
          && object.key().startsWith(prefix)
          && object.key().endsWith(suffix);
    }
  }

  private final SqsClient client;
  private final List<Rule> rules = new ArrayList<>();

  public Notifications(SqsClient client) {
    this.client = client;
  }

  /** Learns what a bucket notifies. */
  public void add(String name, Resource bucket) {
    bucket
        .properties()
        .child("NotificationConfiguration")
        .ifPresent(
            written ->
                written
                    .children("QueueConfigurations")
                    .forEach(configuration -> rules.add(rule(name, configuration))));
  }

  private Rule rule(String bucket, Properties configuration) {
    String prefix = "";
    String suffix = "";
    List<Properties> filters =
        configuration
            .child("Filter")
            .flatMap(filter -> filter.child("S3Key"))
            .map(key -> key.children("Rules"))
            .orElse(List.of());
    for (Properties filter : filters) {
      switch (filter.require("Name").toLowerCase(Locale.ROOT)) {
        case "prefix" -> prefix = filter.require("Value");
        case "suffix" -> suffix = filter.require("Value");
        default -> throw new IllegalArgumentException("S3 filters by prefix or suffix");
      }
    }
    String arn = configuration.require("Queue");
    String queue = arn.substring(arn.lastIndexOf(':') + 1);
    return new Rule(
        bucket, prefix, suffix, client.getQueueUrl(ask -> ask.queueName(queue)).queueUrl());
  }

  /** Tells the queues concerned. */
  public void arrived(StoredObject object) {
    for (Rule rule : rules) {
      if (rule.concerns(object)) {
        client.sendMessage(send -> send.queueUrl(rule.queueUrl()).messageBody(notice(object)));
      }
    }
  }

  private static String notice(StoredObject object) {
    String key = URLEncoder.encode(object.key(), StandardCharsets.UTF_8);
    return """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"%s","eventTime":"%s",\
        "eventName":"ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0","bucket":{"name":"%s",\
        "arn":"arn:aws:s3:::%s"},"object":{"key":"%s","size":%d,"eTag":"%s"}}}]}"""
        .formatted(
            Region.NAME,
            Instant.now(),
            object.bucket(),
            object.bucket(),
            key,
            object.size(),
            object.eTag());
  }
}
