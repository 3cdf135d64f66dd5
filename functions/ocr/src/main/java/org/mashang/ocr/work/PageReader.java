package org.mashang.ocr.work;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jspecify.annotations.Nullable;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.OcrEngine;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;

/**
 * Reads a page. One that fails three times is given up, so that the case goes on without it, and
 * its message goes to the dead letters, so that somebody sees it. Sent again, it is tried afresh.
 */
public final class PageReader implements RequestHandler<SQSEvent, SQSBatchResponse> {

  static final int TRIES = 3;

  /**
   * The queue hands a message out so often: a try that kills its worker needs another to notice.
   */
  static final int RECEIVES = 5;

  private final Readings readings;
  private final PageWork work;
  private final ReadPapers readPapers;

  public PageReader() {
    this(
        Environment.read(
            Variable.FILES_BUCKET,
            Variable.READINGS_TABLE,
            Variable.READ_PAPERS_QUEUE,
            Variable.OCR_ENGINE),
        Clients.ofLambda());
  }

  public PageReader(Environment environment, Clients clients) {
    this(environment, clients, Engines.of(environment, clients));
  }

  PageReader(Environment environment, Clients clients, OcrEngine engine) {
    readings = Readings.from(environment, clients.dynamoDb());
    String bucket = environment.get(Variable.FILES_BUCKET);
    work =
        new PageWork(
            new PaperFiles(clients.s3(), bucket),
            new PageFiles(clients.s3(), bucket),
            new AheadPages(clients.s3(), bucket),
            engine);
    readPapers =
        new ReadPapers(clients.sqs(), environment.get(Variable.READ_PAPERS_QUEUE), readings);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("PageReader", context.getAwsRequestId(), event, this::read);
  }

  private void read(SQSEvent.SQSMessage message) {
    PageOrder asked = ReadingJson.read(message.getBody(), PageOrder.class);
    ReadingOrder order = asked.order();
    int page = asked.page();
    int receives = Receives.of(message);
    if (receives == 1) {
      readings.tryAfresh(order.job(), page);
    }
    if (!readings.state(order.job()).read().contains(page)) {
      int attempt = readings.beginPage(order.job(), page);
      if (attempt > TRIES) {
        throw givenUp(asked, null);
      }
      try {
        work.read(order, page);
        readings.read(order.job(), page);
      } catch (EngineBusy e) {
        readings.notTried(order.job(), page);
        throw receives >= RECEIVES ? givenUp(asked, e) : e;
      } catch (Exception | StackOverflowError | OutOfMemoryError e) {
        throw attempt == TRIES || receives >= RECEIVES ? givenUp(asked, e) : failed(e);
      }
    }
    readPapers.tellIfComplete(order);
  }

  private RuntimeException givenUp(PageOrder asked, @Nullable Throwable cause) {
    work.giveUp(asked.order(), asked.page());
    readings.giveUp(asked.order().job(), asked.page());
    readPapers.tellIfComplete(asked.order());
    return new IllegalStateException("the page is given up", cause);
  }

  private static RuntimeException failed(Throwable cause) {
    return new IllegalStateException("the page could not be read", cause);
  }
}
