package org.mashang.platform.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * What could not be handled. People see how many messages wait, since when and what kind of thing
 * each is about, not what it says; and send a queue's messages back to where they came from.
 */
public final class DeadLetters {

  private static final int PEEKED = 10;

  private final SqsClient sqs;
  private final Map<String, String> urls;

  /** With the queues' URLs. */
  public DeadLetters(SqsClient sqs, List<String> urls) {
    this.sqs = sqs;
    this.urls = new LinkedHashMap<>();
    for (String url : urls) {
      this.urls.put(url.substring(url.lastIndexOf('/') + 1), url);
    }
  }

  /** The queues that {@link Variable#DEAD_LETTER_QUEUES} names. */
  public static DeadLetters from(Environment environment, SqsClient sqs) {
    return new DeadLetters(
        sqs, List.of(environment.get(Variable.DEAD_LETTER_QUEUES).strip().split("\\s*,\\s*")));
  }

  /**
   * One queue's state.
   *
   * @param waiting about how many messages wait
   * @param letters the first few of them
   */
  public record Queue(String name, long waiting, List<Letter> letters) {
    public Queue {
      letters = List.copyOf(letters);
    }
  }

  /**
   * One message, without what it says.
   *
   * @param sentAt when it was first sent
   * @param receives how often it has been tried
   * @param bytes how long it is
   */
  public record Letter(String messageId, Instant sentAt, int receives, int bytes) {}

  public List<Queue> all() {
    return urls.keySet().stream().map(this::queue).toList();
  }

  public boolean knows(String name) {
    return urls.containsKey(name);
  }

  /**
   * Sends a queue's messages back to the queue they came from.
   *
   * @return whether they have one: what a stream or a schedule has given up tells what to look at,
   *     and cannot be sent again
   */
  public boolean redrive(String name) {
    String url = url(name);
    List<String> sources = sqs.listDeadLetterSourceQueues(ask -> ask.queueUrl(url)).queueUrls();
    if (sources.isEmpty()) {
      return false;
    }
    String from = attribute(url, QueueAttributeName.QUEUE_ARN);
    String to = attribute(sources.get(0), QueueAttributeName.QUEUE_ARN);
    sqs.startMessageMoveTask(ask -> ask.sourceArn(from).destinationArn(to));
    return true;
  }

  private Queue queue(String name) {
    String url = url(name);
    long waiting =
        Long.parseLong(attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES));
    return new Queue(name, waiting, waiting == 0 ? List.of() : peek(url));
  }

  /** Looks at some messages and leaves them where they are. */
  private List<Letter> peek(String url) {
    List<Letter> letters = new ArrayList<>();
    sqs.receiveMessage(
            ask ->
                ask.queueUrl(url)
                    .maxNumberOfMessages(PEEKED)
                    .visibilityTimeout(0)
                    .messageSystemAttributeNames(
                        MessageSystemAttributeName.SENT_TIMESTAMP,
                        MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
        .messages()
        .forEach(
            message ->
                letters.add(
                    new Letter(
                        message.messageId(),
                        Instant.ofEpochMilli(
                            number(
                                message
                                    .attributes()
                                    .get(MessageSystemAttributeName.SENT_TIMESTAMP))),
                        (int)
                            number(
                                message
                                    .attributes()
                                    .get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT)),
                        message.body().length())));
    return letters;
  }

  private String attribute(String url, QueueAttributeName name) {
    String value =
        sqs.getQueueAttributes(ask -> ask.queueUrl(url).attributeNames(name))
            .attributes()
            .get(name);
    if (value == null) {
      throw new IllegalStateException("the queue does not tell its " + name);
    }
    return value;
  }

  private String url(String name) {
    String url = urls.get(name);
    if (url == null) {
      throw new IllegalArgumentException("no such dead-letter queue");
    }
    return url;
  }

  private static long number(@Nullable String text) {
    return text == null ? 0 : Long.parseLong(text);
  }
}
