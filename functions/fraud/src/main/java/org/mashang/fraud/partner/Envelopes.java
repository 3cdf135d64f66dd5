package org.mashang.fraud.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Sends signals on in envelopes that say whose they are, by the key that opened the door and never
 * by the sender's word. An envelope stays within what a queue's message may hold.
 */
public final class Envelopes {

  private static final int MOST_SIGNALS = 1_000;
  private static final int MOST_BYTES = 250_000;

  private final SqsClient sqs;
  private final String queue;

  public Envelopes(SqsClient sqs, String queue) {
    this.sqs = sqs;
    this.queue = queue;
  }

  /** To the queue that the environment names. */
  public static Envelopes from(Environment environment, Clients clients) {
    return new Envelopes(clients.sqs(), environment.get(Variable.SIGNALS_QUEUE));
  }

  /** Begins an envelope of a partner. */
  public Envelope of(Partner partner) {
    return new Envelope(
        "{\"source\":\"%s\",\"city\":\"%s\",\"signals\":["
            .formatted(partner.code(), partner.city()));
  }

  /** Signals on their way; each that would be too many begins the next message. */
  public final class Envelope {

    private final String head;
    private final StringBuilder body = new StringBuilder();
    private int signals;
    private int bytes;

    private Envelope(String head) {
      this.head = head;
    }

    public void add(JsonNode signal) {
      String text = signal.toString();
      int length = text.getBytes(StandardCharsets.UTF_8).length + 1;
      if (signals == MOST_SIGNALS || bytes + length > MOST_BYTES) {
        send();
      }
      body.append(signals == 0 ? head : ",").append(text);
      bytes += length;
      signals++;
    }

    /** Sends what has not been sent. */
    public void send() {
      if (signals > 0) {
        String message = body.append("]}").toString();
        sqs.sendMessage(send -> send.queueUrl(queue).messageBody(message));
      }
      body.setLength(0);
      signals = 0;
      bytes = 0;
    }
  }
}
