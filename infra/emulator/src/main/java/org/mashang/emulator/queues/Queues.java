package org.mashang.emulator.queues;

import java.util.HashMap;
import java.util.Map;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Makes the template's queues: first all of them, then their dead-letter queues are tied. */
public final class Queues {

  private static final Map<String, QueueAttributeName> ATTRIBUTES =
      Map.of(
          "VisibilityTimeout", QueueAttributeName.VISIBILITY_TIMEOUT,
          "DelaySeconds", QueueAttributeName.DELAY_SECONDS,
          "MessageRetentionPeriod", QueueAttributeName.MESSAGE_RETENTION_PERIOD,
          "MaximumMessageSize", QueueAttributeName.MAXIMUM_MESSAGE_SIZE,
          "ReceiveMessageWaitTimeSeconds", QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS,
          "FifoQueue", QueueAttributeName.FIFO_QUEUE,
          "ContentBasedDeduplication", QueueAttributeName.CONTENT_BASED_DEDUPLICATION);

  private final SqsClient client;

  public Queues(SqsClient client) {
    this.client = client;
  }

  /** Makes a queue unless it is there. */
  public void create(String name, Resource queue) {
    Map<QueueAttributeName, String> attributes = new HashMap<>();
    ATTRIBUTES.forEach(
        (property, attribute) ->
            queue.properties().text(property).ifPresent(text -> attributes.put(attribute, text)));
    try {
      String url = client.getQueueUrl(ask -> ask.queueName(name)).queueUrl();
      attributes.remove(QueueAttributeName.FIFO_QUEUE);
      if (!attributes.isEmpty()) {
        client.setQueueAttributes(set -> set.queueUrl(url).attributes(attributes));
      }
    } catch (QueueDoesNotExistException e) {
      client.createQueue(create -> create.queueName(name).attributes(attributes));
    }
  }

  /** Ties a queue to its dead-letter queue, where it has one. */
  public void tie(String name, Resource queue) {
    queue.properties().child("RedrivePolicy").ifPresent(policy -> tie(name, policy));
  }

  private void tie(String name, Properties policy) {
    String url = client.getQueueUrl(ask -> ask.queueName(name)).queueUrl();
    String json =
        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%s\"}"
            .formatted(policy.require("deadLetterTargetArn"), policy.require("maxReceiveCount"));
    client.setQueueAttributes(
        set -> set.queueUrl(url).attributes(Map.of(QueueAttributeName.REDRIVE_POLICY, json)));
  }
}
