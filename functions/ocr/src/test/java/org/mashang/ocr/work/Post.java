package org.mashang.ocr.work;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingResult;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** Brings messages from the real queues to functions, as the event source of Lambda does. */
final class Post {

  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              Post.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final EmbeddedCloud cloud;
  private final SqsClient sqs;

  Post(EmbeddedCloud cloud) {
    this.cloud = cloud;
    this.sqs = cloud.clients().sqs();
  }

  void send(String queue, Object message) {
    sqs.sendMessage(ask -> ask.queueUrl(url(queue)).messageBody(ReadingJson.write(message)));
  }

  /** Takes out what waits in a queue. */
  List<Message> take(String queue) {
    List<Message> taken = new ArrayList<>();
    List<Message> some = receive(queue);
    while (!some.isEmpty()) {
      taken.addAll(some);
      some.forEach(message -> delete(queue, message));
      some = receive(queue);
    }
    return taken;
  }

  List<ReadingResult> results() {
    return take("ReadPapersQueue").stream()
        .map(message -> ReadingJson.read(message.body(), ReadingResult.class))
        .toList();
  }

  /**
   * Hands messages to a function until none is left: done ones are deleted, failed ones come again,
   * until the queue gives them to its dead letters.
   */
  void deliver(String queue, RequestHandler<SQSEvent, SQSBatchResponse> function) {
    List<Message> some = receive(queue);
    while (!some.isEmpty()) {
      for (Message message : some) {
        if (hand(message, function)) {
          delete(queue, message);
        } else {
          sqs.changeMessageVisibility(
              ask ->
                  ask.queueUrl(url(queue))
                      .receiptHandle(message.receiptHandle())
                      .visibilityTimeout(0));
        }
      }
      some = receive(queue);
    }
  }

  /** Takes the one message that waits, so often, as a worker does that is killed each time. */
  void receiveAndDie(String queue, int times) {
    for (int i = 0; i < times; i++) {
      for (Message message : receive(queue)) {
        sqs.changeMessageVisibility(
            ask ->
                ask.queueUrl(url(queue))
                    .receiptHandle(message.receiptHandle())
                    .visibilityTimeout(0));
      }
    }
  }

  /** Hands one message to a function; whether it was done. */
  boolean hand(Message message, RequestHandler<SQSEvent, SQSBatchResponse> function) {
    var record = new SQSEvent.SQSMessage();
    record.setMessageId(message.messageId());
    record.setBody(message.body());
    record.setAttributes(
        message.attributesAsStrings().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    var event = new SQSEvent();
    event.setRecords(List.of(record));
    return function.handleRequest(event, CONTEXT).getBatchItemFailures().isEmpty();
  }

  private List<Message> receive(String queue) {
    return sqs.receiveMessage(
            ask ->
                ask.queueUrl(url(queue))
                    .maxNumberOfMessages(10)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
        .messages();
  }

  private void delete(String queue, Message message) {
    sqs.deleteMessage(ask -> ask.queueUrl(url(queue)).receiptHandle(message.receiptHandle()));
  }

  private String url(String queue) {
    return cloud.physicalName(queue);
  }
}
