package org.mashang.ocr.work;

import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Asks for each page of an opened file that is not read yet. */
final class PageOrders {

  private final SqsClient sqs;
  private final String pages;
  private final Readings readings;
  private final ReadPapers readPapers;

  PageOrders(SqsClient sqs, String pages, Readings readings, ReadPapers readPapers) {
    this.sqs = sqs;
    this.pages = pages;
    this.readings = readings;
    this.readPapers = readPapers;
  }

  void missing(ReadingOrder order) {
    Readings.State state = readings.state(order.job());
    for (int page = 1; page <= state.pages(); page++) {
      if (!state.read().contains(page)) {
        String body = ReadingJson.write(new PageOrder(order, page));
        sqs.sendMessage(ask -> ask.queueUrl(pages).messageBody(body));
      }
    }
    readPapers.tellIfComplete(order);
  }
}
