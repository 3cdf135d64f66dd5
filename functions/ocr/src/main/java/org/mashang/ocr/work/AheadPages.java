package org.mashang.ocr.work;

import java.util.Locale;
import java.util.Optional;
import org.mashang.ocr.textract.AheadPage;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingJson;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * What jobs have read, beside the pages: {@code ahead-0001.json} under an order's output prefix.
 */
final class AheadPages {

  private final S3Client s3;
  private final String bucket;

  AheadPages(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  void write(String output, int page, AheadPage read) {
    String key = key(output, page);
    s3.putObject(
        put -> put.bucket(bucket).key(key).contentType("application/json"),
        RequestBody.fromString(ReadingJson.write(read)));
  }

  Optional<AheadPage> find(String output, int page) {
    String key = key(output, page);
    try {
      String json = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
      return Optional.of(ReadingJson.read(json, AheadPage.class));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  private static String key(String output, int page) {
    if (!output.startsWith(PageFiles.PREFIX) || !output.endsWith("/")) {
      throw new IllegalArgumentException("no output prefix");
    }
    return String.format(Locale.ROOT, "%sahead-%04d.json", output, page);
  }
}
