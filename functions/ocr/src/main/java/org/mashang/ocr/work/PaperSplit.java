package org.mashang.ocr.work;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.UnreadablePaper;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Opens an ordered file and asks for each of its pages that is not read yet; the same order again
 * asks only for what is missing. Long scans may go to a job that reads them whole. A file that
 * cannot be read is told at once.
 */
public final class PaperSplit implements RequestHandler<SQSEvent, SQSBatchResponse> {

  /** A file that has failed so often, or has killed its worker so often, is given up. */
  static final int TRIES = 3;

  private final Readings readings;
  private final PaperFiles files;
  private final ReadPapers readPapers;
  private final PageOrders orders;
  private final LongJobs longJobs;

  public PaperSplit() {
    this(
        Environment.read(
            Variable.FILES_BUCKET,
            Variable.READINGS_TABLE,
            Variable.READING_QUEUE,
            Variable.PAGES_QUEUE,
            Variable.READ_PAPERS_QUEUE,
            Variable.OCR_ENGINE,
            Variable.LONG_PAPER_PAGES,
            Variable.TEXTRACT_TOPIC,
            Variable.TEXTRACT_ROLE),
        Clients.ofLambda());
  }

  public PaperSplit(Environment environment, Clients clients) {
    SqsClient sqs = clients.sqs();
    readings = Readings.from(environment, clients.dynamoDb());
    files = new PaperFiles(clients.s3(), environment.get(Variable.FILES_BUCKET));
    readPapers = new ReadPapers(sqs, environment.get(Variable.READ_PAPERS_QUEUE), readings);
    orders = new PageOrders(sqs, environment.get(Variable.PAGES_QUEUE), readings, readPapers);
    longJobs = LongJobs.from(environment, clients);
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("PaperSplit", context.getAwsRequestId(), event, this::split);
  }

  private void split(SQSEvent.SQSMessage message) {
    ReadingOrder order = ReadingJson.read(message.getBody(), ReadingOrder.class);
    if (Receives.of(message) == 1) {
      readings.openAfresh(order.job());
    }
    int attempt = readings.beginFile(order.job());
    if (attempt > TRIES) {
      throw givenUp(order, null);
    }
    try (Paper paper = files.open(order)) {
      readings.opened(order.job(), paper.pages());
      if (!longJobs.started(order, paper)) {
        orders.missing(order);
      }
    } catch (UnreadablePaper e) {
      readPapers.tell(order, e.fault());
    } catch (RuntimeException e) {
      throw attempt == TRIES ? givenUp(order, e) : e;
    }
  }

  /** The case goes on with what it knows; the message goes to the dead letters. */
  private RuntimeException givenUp(ReadingOrder order, @Nullable Exception cause) {
    readPapers.tell(order, PaperFault.BROKEN);
    return new IllegalStateException("the paper is given up", cause);
  }
}
