package org.mashang.reports.making;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.paper.Format;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The bucket of the reports: locked, so what lies there is never changed; each file once. */
public final class ReportBucket {

  private static final Duration DOWNLOAD = Duration.ofMinutes(5);
  private static final int EXISTS = 412;

  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;

  private ReportBucket(S3Client s3, S3Presigner presigner, String bucket) {
    this.s3 = s3;
    this.presigner = presigner;
    this.bucket = bucket;
  }

  public static ReportBucket from(Environment environment, Clients clients) {
    return new ReportBucket(
        clients.s3(), clients.s3Presigner(), environment.get(Variable.REPORTS_BUCKET));
  }

  /** Keeps a file; one that lies there is the same, for its name has the digest in it. */
  void keep(String key, Format format, byte[] bytes) {
    try {
      s3.putObject(
          put ->
              put.bucket(bucket)
                  .key(key + format.ending())
                  .contentType(format.mediaType())
                  .ifNoneMatch("*"),
          RequestBody.fromBytes(bytes));
    } catch (S3Exception e) {
      if (e.statusCode() != EXISTS) {
        throw e;
      }
    }
  }

  public byte[] read(String key, Format format) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key + format.ending())).asByteArray();
  }

  /**
   * A link by which a browser saves a file, for five minutes.
   *
   * @param name what it is called then, without its ending
   */
  public String link(String key, Format format, String name) {
    String encoded =
        URLEncoder.encode(name + format.ending(), StandardCharsets.UTF_8).replace("+", "%20");
    return presigner
        .presignGetObject(
            ask ->
                ask.signatureDuration(DOWNLOAD)
                    .getObjectRequest(
                        get ->
                            get.bucket(bucket)
                                .key(key + format.ending())
                                .responseContentType(format.mediaType())
                                .responseContentDisposition(
                                    "attachment; filename*=UTF-8''" + encoded)))
        .url()
        .toString();
  }
}
