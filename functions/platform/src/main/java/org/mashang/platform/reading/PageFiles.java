package org.mashang.platform.reading;

import java.util.Locale;
import java.util.Optional;
import org.mashang.casework.scan.PageText;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * What was read, page by page, under an order's output prefix in the bucket: {@code page-0001.json}
 * and, but for pages that could not be read, {@code page-0001.jpg}, the upright picture. Written
 * again it is the same.
 */
public final class PageFiles {

  /** What every output prefix begins with; the reading functions may write nowhere else. */
  public static final String PREFIX = "readings/";

  private final S3Client s3;
  private final String bucket;

  public PageFiles(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  /** Where the text of a page lies. */
  public static String textKey(String output, int page) {
    return key(output, page, "json");
  }

  /** Where the picture of a page lies. */
  public static String pictureKey(String output, int page) {
    return key(output, page, "jpg");
  }

  private static String key(String output, int page, String extension) {
    if (!output.startsWith(PREFIX) || !output.endsWith("/")) {
      throw new IllegalArgumentException("no output prefix");
    }
    return String.format(Locale.ROOT, "%spage-%04d.%s", output, page, extension);
  }

  /** Keeps a picture; before its text, so that where a text is there is a picture. */
  public void writePicture(String output, int page, byte[] jpeg) {
    String key = pictureKey(output, page);
    s3.putObject(
        put -> put.bucket(bucket).key(key).contentType("image/jpeg"), RequestBody.fromBytes(jpeg));
  }

  public void writeText(String output, PageText text) {
    String key = textKey(output, text.page());
    s3.putObject(
        put -> put.bucket(bucket).key(key).contentType("application/json"),
        RequestBody.fromString(ReadingJson.write(text)));
  }

  /** The text of a page, if it has been read or given up. */
  public Optional<PageText> text(String output, int page) {
    String key = textKey(output, page);
    try {
      String json = s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
      return Optional.of(ReadingJson.read(json, PageText.class));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }
}
