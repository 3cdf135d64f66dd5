package org.mashang.local.schedule;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Outcome;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Calls nobody waits for: tried three times in all, as Lambda does, then left in the function's
 * dead-letter queue; a call that could not be made at all goes to the caller's.
 */
final class AsyncCalls {

  private static final int TRIES = 3;

  private final SqsClient queues;
  private final Map<String, String> deadLetters;
  private final PrintStream console;

  AsyncCalls(SqsClient queues, Map<String, String> deadLetters, PrintStream console) {
    this.queues = queues;
    this.deadLetters = deadLetters;
    this.console = console;
  }

  /**
   * Calls a function and waits until it is done with the event, one way or the other.
   *
   * @param callersQueue for a call that could not be made; null if there is none
   */
  void call(FunctionPool function, byte[] event, @Nullable String callersQueue)
      throws InterruptedException {
    Outcome outcome = function.invoke(event).join();
    for (int tried = 1; tried < TRIES && failed(outcome); tried++) {
      TimeUnit.MILLISECONDS.sleep(500L * tried);
      outcome = function.invoke(event).join();
    }
    if (outcome instanceof Outcome.Failed(String type, byte[] payload)) {
      String name = function.function().name();
      String error = new String(payload, StandardCharsets.UTF_8);
      console.println("[" + name + "] a call was given up: " + error);
      boolean notMade =
          type.equals("Sandbox.StartError") || type.equals("TooManyRequestsException");
      String queue = notMade ? callersQueue : deadLetters.get(name);
      if (queue != null) {
        leave(queue, event, type, error);
      }
    }
  }

  private static boolean failed(Outcome outcome) {
    return outcome instanceof Outcome.Failed(String type, byte[] payload)
        && !type.equals("Local.Stopping");
  }

  private void leave(String queue, byte[] event, String type, String error) {
    String url = queues.getQueueUrl(ask -> ask.queueName(queue)).queueUrl();
    queues.sendMessage(
        send ->
            send.queueUrl(url)
                .messageBody(new String(event, StandardCharsets.UTF_8))
                .messageAttributes(Map.of("ErrorCode", text(type), "ErrorMessage", text(error))));
  }

  private static MessageAttributeValue text(String value) {
    String most = value.length() > 1000 ? value.substring(0, 1000) : value;
    return MessageAttributeValue.builder().dataType("String").stringValue(most).build();
  }
}
