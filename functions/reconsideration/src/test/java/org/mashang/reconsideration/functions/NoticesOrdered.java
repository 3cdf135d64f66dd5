package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** What lies in the queue of notices. */
final class NoticesOrdered {

  private final SqsClient sqs;
  private final String queue;

  NoticesOrdered(EmbeddedCloud cloud) {
    sqs = cloud.clients().sqs();
    queue = cloud.physicalName("NoticesQueue");
  }

  /** Takes everything out; those about these cases. */
  List<NoticeOrder> about(String... caseIds) {
    List<NoticeOrder> orders = new ArrayList<>();
    for (List<Message> some = receive(); !some.isEmpty(); some = receive()) {
      for (Message message : some) {
        assertFalse(message.body().contains("1390000"), "a number left in the clear");
        orders.add(NoticeJson.order(message.body()));
        sqs.deleteMessage(ask -> ask.queueUrl(queue).receiptHandle(message.receiptHandle()));
      }
    }
    return orders.stream().filter(order -> List.of(caseIds).contains(order.caseId())).toList();
  }

  private List<Message> receive() {
    return sqs.receiveMessage(ask -> ask.queueUrl(queue).maxNumberOfMessages(10).waitTimeSeconds(0))
        .messages();
  }
}
