package org.mashang.ocr.work;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** How often a queue has handed out a message, this time included. */
final class Receives {

  private Receives() {}

  static int of(SQSEvent.SQSMessage message) {
    String count = message.getAttributes().get("ApproximateReceiveCount");
    return count == null ? 1 : Integer.parseInt(count);
  }
}
