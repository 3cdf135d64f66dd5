package org.mashang.emulator.queues;

import java.util.HashMap;
import java.util.Map;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Makes the template's queues. */
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

  /** Whether a queue has a dead-letter queue, which must be made before it. */
  public static boolean isTied(Resource queue) {
    return queue.properties().child("RedrivePolicy").isPresent();
  }

  /**
   * Makes a queue unless it is there. It is tied to its dead-letter queue as it is made: ElasticMQ
   * finds the way back (ListDeadLetterSourceQueues, StartMessageMoveTask) only then.
   */
  public void create(Resource queue) {
    Map<QueueAttributeName, String> attributes = new HashMap<>();
    ATTRIBUTES.forEach(
        (property, attribute) ->
            queue.properties().text(property).ifPresent(text -> attributes.put(attribute, text)));
    queue
        .properties()
        .child("RedrivePolicy")
        .ifPresent(policy -> attributes.put(QueueAttributeName.REDRIVE_POLICY, json(policy)));
    String name = queue.name();
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

  private static String json(Properties policy) {
    return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%s\"}"
        .formatted(policy.require("deadLetterTargetArn"), policy.require("maxReceiveCount"));
  }
}
