package org.mashang.ocr.work;

import java.util.List;
import org.mashang.casework.scan.PaperFault;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingResult;
import org.mashang.platform.reading.Readings;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Says to whoever ordered it that a paper is read, or cannot be. */
final class ReadPapers {

  private final SqsClient sqs;
  private final String queue;
  private final Readings readings;

  ReadPapers(SqsClient sqs, String queue, Readings readings) {
    this.sqs = sqs;
    this.queue = queue;
    this.readings = readings;
  }

  /**
   * Says so if every page is read or given up. Two last pages at once say it twice; a worker that
   * is killed before it speaks is asked again by its queue.
   */
  void tellIfComplete(ReadingOrder order) {
    Readings.State state = readings.state(order.job());
    if (state.progress().complete()) {
      send(new ReadingResult(order.job(), order.output(), state.pages(), state.unread(), null));
    }
  }

  void tell(ReadingOrder order, PaperFault fault) {
    send(new ReadingResult(order.job(), order.output(), 0, List.of(), fault));
  }

  private void send(ReadingResult result) {
    sqs.sendMessage(ask -> ask.queueUrl(queue).messageBody(ReadingJson.write(result)));
  }
}
