package org.mashang.ocr.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.TextLayer;
import org.mashang.ocr.paper.UnreadablePaper;
import org.mashang.ocr.textract.TextractJobs;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.Readings;

/**
 * Has long files read whole where they lie, by a job of Textract, where a city has Textract. A job
 * is a short cut and never the only way: what it cannot do is done page by page.
 */
final class LongJobs {

  /** From so many pages on a job is worth its waiting time. */
  static final int LONG = 12;

  private final Readings readings;
  private final String bucket;
  private final @Nullable TextractJobs jobs;
  private final int longFrom;

  private LongJobs(Readings readings, String bucket, @Nullable TextractJobs jobs, int longFrom) {
    this.readings = readings;
    this.longFrom = longFrom;
    this.bucket = bucket;
    this.jobs = jobs;
  }

  static LongJobs from(Environment environment, Clients clients, Readings readings, int longFrom) {
    boolean textract = environment.get(Variable.OCR_ENGINE).startsWith("textract:");
    return new LongJobs(
        readings,
        environment.get(Variable.FILES_BUCKET),
        textract
            ? TextractJobs.of(
                clients,
                environment.get(Variable.TEXTRACT_TOPIC),
                environment.get(Variable.TEXTRACT_ROLE))
            : null,
        longFrom);
  }

  /**
   * Starts a job for a long file of scans, once: an order that comes again, because no notice came,
   * is for page by page. The order is remembered before the job begins, so no notice can be early.
   *
   * @return whether a notice will come
   */
  boolean started(ReadingOrder order, Paper paper) throws UnreadablePaper {
    TextractJobs with = jobs;
    if (with == null || !order.type().equals("application/pdf") || scans(paper) < longFrom) {
      return false;
    }
    String tag = tag(order);
    if (!readings.remember(tag, ReadingJson.write(order))) {
      return false;
    }
    try {
      with.start(bucket, order.key(), tag);
      return true;
    } catch (EngineBusy | EngineRefused e) {
      return false;
    }
  }

  /** How many of its pages must be read by their picture. */
  private int scans(Paper paper) throws UnreadablePaper {
    int scans = 0;
    if (paper.pages() >= longFrom) {
      for (int page = 1; page <= paper.pages(); page++) {
        TextLayer layer = paper.layer(page).orElse(null);
        scans += layer == null || !layer.visible() ? 1 : 0;
      }
    }
    return scans;
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
