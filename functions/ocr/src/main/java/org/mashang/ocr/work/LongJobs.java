package org.mashang.ocr.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.textract.TextractJobs;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Has long files read whole where they lie, by a job of Textract, where a city has Textract. A job
 * is a short cut and never the only way: what it cannot do is done page by page.
 */
final class LongJobs {

  /**
   * How long a job may take before its pages are read one by one: less than a capability waits for
   * a reading that stands still, and than the age at which the queue's alarm tells of its messages.
   */
  static final int PATIENCE_SECONDS = 480;

  private final LongOrders orders;
  private final SqsClient sqs;
  private final String reading;
  private final String bucket;
  private final LongScans longScans;
  private final @Nullable TextractJobs jobs;

  private LongJobs(Environment environment, Clients clients, @Nullable TextractJobs jobs) {
    this.orders = LongOrders.from(environment, clients.dynamoDb());
    this.sqs = clients.sqs();
    this.reading = environment.get(Variable.READING_QUEUE);
    this.bucket = environment.get(Variable.FILES_BUCKET);
    this.longScans = new LongScans(Integer.parseInt(environment.get(Variable.LONG_PAPER_PAGES)));
    this.jobs = jobs;
  }

  static LongJobs from(Environment environment, Clients clients) {
    boolean textract = environment.get(Variable.OCR_ENGINE).startsWith("textract:");
    return new LongJobs(
        environment,
        clients,
        textract
            ? TextractJobs.of(
                clients,
                environment.get(Variable.TEXTRACT_TOPIC),
                environment.get(Variable.TEXTRACT_ROLE))
            : null);
  }

  /**
   * Starts a job for a long file of scans, once: an order that comes again is for page by page. The
   * order is remembered before the job begins, so no notice can be early; and it is sent again
   * after a while, so that a notice that never comes, or cannot be followed, holds nothing up.
   *
   * @return whether a notice will come
   */
  boolean started(ReadingOrder order, Paper paper) {
    TextractJobs with = jobs;
    if (with == null || !order.type().equals("application/pdf") || !longScans.is(paper)) {
      return false;
    }
    String tag = tag(order);
    String kept = ReadingJson.write(order);
    if (!orders.keep(tag, order)) {
      return false;
    }
    sqs.sendMessage(ask -> ask.queueUrl(reading).messageBody(kept).delaySeconds(PATIENCE_SECONDS));
    try {
      with.start(bucket, order.key(), tag);
      return true;
    } catch (EngineBusy | EngineRefused e) {
      return false;
    }
  }

  /** 43 letters that Textract takes as a tag and as the token of a request. */
  private static String tag(ReadingOrder order) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(ReadingJson.write(order).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
