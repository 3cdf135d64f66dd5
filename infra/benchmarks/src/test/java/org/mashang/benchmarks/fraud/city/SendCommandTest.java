package org.mashang.benchmarks.fraud.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mashang.emulator.FreePort;
import org.mashang.emulator.queues.QueueServer;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class SendCommandTest {

  private static final Pattern TOLD = Pattern.compile("([\\d,]+) signals in ([\\d,]+) messages");

  @Test
  void every_signal_gets_into_the_queue_and_is_of_these_days() throws Exception {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (QueueServer server = QueueServer.start(FreePort.find(), null);
        SqsClient sqs = SendCommand.queues(server.endpoint().toString())) {
      String queue = sqs.createQueue(make -> make.queueName("SignalsQueue")).queueUrl();
      new SendCommand()
          .run(
              new String[] {
                "--endpoint=" + server.endpoint(), "--people=2000", "--days=2", "--rate=100000"
              },
              new PrintStream(written, true, UTF_8));
      int signals = 0;
      List<Message> some = receive(sqs, queue);
      while (!some.isEmpty()) {
        for (Message message : some) {
          signals += check(new ObjectMapper().readTree(message.body()));
        }
        some = receive(sqs, queue);
      }
      Matcher told = TOLD.matcher(written.toString(UTF_8));
      assertTrue(told.find(), written.toString(UTF_8));
      assertEquals(Integer.parseInt(told.group(1).replace(",", "")), signals);
    }
  }

  private static int check(JsonNode envelope) {
    assertTrue(envelope.path("signals").size() > 0);
    OffsetDateTime at = OffsetDateTime.parse(envelope.at("/signals/0/at").asText());
    assertTrue(at.toInstant().isAfter(Instant.now().minus(Duration.ofDays(45))), at.toString());
    return envelope.path("signals").size();
  }

  private static List<Message> receive(SqsClient sqs, String queue) {
    return sqs.receiveMessage(ask -> ask.queueUrl(queue).maxNumberOfMessages(10)).messages();
  }
}
