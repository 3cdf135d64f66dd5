package org.mashang.screening.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashang.casework.scan.PageText;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.screening.docket.PaperKeys;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** What was read on the pages of papers, as it lies in the bucket. */
public final class PageTexts {

  private final S3Client s3;
  private final String bucket;

  public PageTexts(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** As the environment says. */
  public static PageTexts from(Environment environment, Clients clients) {
    return new PageTexts(clients.s3(), environment.get(Variable.FILES_BUCKET));
  }

  /** A page; empty if nothing was read on it. */
  public Optional<PageText> page(PaperKeys keys, int page) {
    try {
      String text =
          s3.getObjectAsBytes(ask -> ask.bucket(bucket).key(keys.text(page)))
              .asString(StandardCharsets.UTF_8);
      return Optional.of(QueueJson.read(text, PageText.class));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  /** The pages of a paper that were read, in order. */
  public List<PageText> pages(PaperKeys keys, int count) {
    List<PageText> pages = new ArrayList<>();
    for (int page = 1; page <= count; page++) {
      page(keys, page).ifPresent(pages::add);
    }
    return pages;
  }
}
