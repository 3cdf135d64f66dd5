package org.mashang.local.schedule;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mashang.local.declared.EventSource;
import org.mashang.local.workers.FunctionPool;
import org.mashang.local.workers.Outcome;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * Calls nobody waits for: tried three times in all, as Lambda does, then left in the function's
 * dead-letter queue; a call that could not be made at all goes to the caller's.
 */
final class AsyncCalls {

  private static final int RETRIES = 2;
  private static final long LONGEST_PAUSE = 5000;

  private final SqsClient queues;
  private final Map<String, String> deadLetters;
  private final PrintStream console;

  AsyncCalls(SqsClient queues, Map<String, String> deadLetters, PrintStream console) {
    this.queues = queues;
    this.deadLetters = deadLetters;
    this.console = console;
  }

  /**
   * Calls a function for a schedule and waits until it is done with the event, one way or the
   * other.
   */
  void call(FunctionPool function, byte[] event, EventSource.Timetable schedule)
      throws InterruptedException {
    int refused = 0;
    int failed = 0;
    Outcome outcome = function.invoke(event).join();
    while (outcome instanceof Outcome.Failed(String type, byte[] payload)
        && !type.equals("Local.Stopping")
        && (notMade(type) ? refused++ < schedule.retries() : failed++ < RETRIES)) {
      TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE, 500L * (refused + failed)));
      outcome = function.invoke(event).join();
    }
    if (outcome instanceof Outcome.Failed(String type, byte[] payload)
        && !type.equals("Local.Stopping")) {
      String name = function.function().name();
      String error = new String(payload, StandardCharsets.UTF_8);
      console.println("[" + name + "] a call was given up: " + error);
      String queue = notMade(type) ? schedule.deadLetters() : deadLetters.get(name);
      if (queue != null) {
        leave(queue, event, type, error);
      }
    }
  }

  /** Whether the function was never reached: then the schedule's own rules hold. */
  private static boolean notMade(String type) {
    return type.equals("Sandbox.StartError") || type.equals("TooManyRequestsException");
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
