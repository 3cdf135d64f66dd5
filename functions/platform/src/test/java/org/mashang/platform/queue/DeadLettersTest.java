package org.mashang.platform.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

@ExtendWith(EmbeddedCloudExtension.class)
class DeadLettersTest {

  @Test
  void a_message_that_failed_too_often_is_seen_but_not_read_and_can_be_sent_again(
      EmbeddedCloud cloud) throws Exception {
    Map<String, String> variables = cloud.environmentOf("DeadLetterApi");
    SqsClient sqs = Clients.of(variables).sqs();
    DeadLetters letters =
        DeadLetters.from(Environment.of(variables, Variable.DEAD_LETTER_QUEUES), sqs);
    String source = cloud.physicalName("FilesQueue");
    String dead = cloud.physicalName("FilesDeadLetters");
    String name = dead.substring(dead.lastIndexOf('/') + 1);
    assertTrue(letters.knows(name));
    assertFalse(letters.knows("other"));

    sqs.sendMessage(send -> send.queueUrl(dead).messageBody("张三 330802199001011234"));
    DeadLetters.Queue queue =
        letters.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    assertEquals(1, queue.waiting());
    assertFalse(queue.toString().contains("张三"));

    assertTrue(letters.redrive(name));
    List<Message> back = List.of();
    for (int i = 0; i < 50 && back.isEmpty(); i++) {
      back = sqs.receiveMessage(ask -> ask.queueUrl(source).waitTimeSeconds(1)).messages();
    }
    assertEquals("张三 330802199001011234", back.get(0).body());
  }
}
