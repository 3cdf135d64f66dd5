package org.mashang.ocr.work;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.Set;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.textract.TextractJobs;
import org.mashang.ocr.textract.TextractNotice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;

/**
 * Takes Textract's notices that a job has ended, puts what it read beside the pages, and asks for
 * the pages, which then cost no call. Of a job that failed nothing is put there, so that its pages
 * are read one by one. A notice of a job that nobody here began goes to the dead letters.
 */
public final class LongPapers implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private static final Set<String> READ = Set.of("SUCCEEDED", "PARTIAL_SUCCESS");

  private final LongOrders begun;
  private final TextractJobs jobs;
  private final AheadPages ahead;
  private final PageOrders orders;

  public LongPapers() {
    this(
        Environment.read(
            Variable.FILES_BUCKET,
            Variable.READINGS_TABLE,
            Variable.PAGES_QUEUE,
            Variable.READ_PAPERS_QUEUE,
            Variable.TEXTRACT_TOPIC,
            Variable.TEXTRACT_ROLE),
        Clients.ofLambda());
  }

  public LongPapers(Environment environment, Clients clients) {
    begun = LongOrders.from(environment, clients.dynamoDb());
    Readings readings = Readings.from(environment, clients.dynamoDb());
    jobs =
        TextractJobs.of(
            clients,
            environment.get(Variable.TEXTRACT_TOPIC),
            environment.get(Variable.TEXTRACT_ROLE));
    ahead = new AheadPages(clients.s3(), environment.get(Variable.FILES_BUCKET));
    orders =
        new PageOrders(
            clients.sqs(),
            environment.get(Variable.PAGES_QUEUE),
            readings,
            new ReadPapers(clients.sqs(), environment.get(Variable.READ_PAPERS_QUEUE), readings));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("LongPapers", context.getAwsRequestId(), event, this::ended);
  }

  private void ended(SQSEvent.SQSMessage message) {
    TextractNotice notice = TextractNotice.of(message.getBody());
    ReadingOrder order =
        begun
            .find(notice.tag())
            .orElseThrow(() -> new IllegalArgumentException("a job that nobody here began"));
    if (READ.contains(notice.status())) {
      keep(order, notice.jobId());
    }
    orders.missing(order);
  }

  private void keep(ReadingOrder order, String job) {
    TextractJobs.Ended ended;
    try {
      ended = jobs.result(job);
    } catch (EngineRefused e) {
      return;
    }
    for (int page = 1; page <= ended.pages(); page++) {
      if (!ended.failed().contains(page)) {
        ahead.write(order.output(), page, ended.ahead(page));
      }
    }
  }
}
