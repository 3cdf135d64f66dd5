package org.mashang.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * The bucket of the uploads. Bytes go between a phone and S3; a function only signs, and reads what
 * has arrived. Signatures carry the machine's time, because S3 compares them with its own; every
 * other time in the system is the event's.
 */
public final class FileBucket {

  /** How long an upload may take to begin. */
  public static final Duration UPLOAD = Duration.ofMinutes(15);

  /** How long a download link is good. */
  public static final Duration DOWNLOAD = Duration.ofMinutes(5);

  private static final Set<String> SENT_BY_ITSELF = Set.of("host", "content-length");

  private final Clients clients;
  private final S3Presigner presigner;
  private final String bucket;
  private final InstantSource machine;

  FileBucket(Clients clients, S3Presigner presigner, String bucket, InstantSource machine) {
    this.clients = clients;
    this.presigner = presigner;
    this.bucket = bucket;
    this.machine = machine;
  }

  /** As the environment says. */
  public static FileBucket from(Environment environment, Clients clients) {
    return new FileBucket(
        clients, clients.s3Presigner(), environment.get(Variable.FILES_BUCKET), Clock.systemUTC());
  }

  /** Where a file lies in the bucket. */
  public static String key(String fileId) {
    return "files/" + fileId;
  }

  /** The id of the file at a key. */
  public static String idOf(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /**
   * Permission to PUT one file of exactly this type and size, once: where something lies already S3
   * answers 412, which to the sender means that an earlier try has arrived.
   */
  public Permit put(String fileId, FileType type, long size) {
    return putAt(key(fileId), type, size);
  }

  /** The same for a key of one's own. */
  public Permit putAt(String key, FileType type, long size) {
    return putAt(key, type.mediaType(), size);
  }

  /** The same for what people do not hand in, for example another system's data. */
  public Permit putAt(String key, String mediaType, long size) {
    PresignedPutObjectRequest signed =
        presigner.presignPutObject(
            ask ->
                ask.signatureDuration(UPLOAD)
                    .putObjectRequest(
                        put ->
                            put.bucket(bucket)
                                .key(key)
                                .contentType(mediaType)
                                .contentLength(size)
                                .ifNoneMatch("*")));
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, List<String>> header : signed.signedHeaders().entrySet()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!SENT_BY_ITSELF.contains(name)) {
        headers.put(name, String.join(",", header.getValue()));
      }
    }
    return new Permit("PUT", signed.url().toString(), headers, Map.of());
  }

  /** Permission to POST one file of exactly this type and size as a form. */
  public Permit post(String fileId, FileType type, long size) {
    AwsCredentials credentials = clients.credentials().resolveCredentials();
    Map<String, String> fields =
        PostPolicy.fields(
            credentials,
            clients.region().id(),
            machine.instant(),
            UPLOAD,
            bucket,
            key(fileId),
            type.mediaType(),
            size);
    return new Permit("POST", bucketUrl(), Map.of(), fields);
  }

  /**
   * A link to read a file for a while. The browser saves it and never shows it as a page.
   *
   * @param name what the file is called when saved, without its extension
   */
  public String download(String fileId, FileType type, String name) {
    return downloadAt(key(fileId), type, name);
  }

  /** The same for what lies at a key. */
  public String downloadAt(String key, FileType type, String name) {
    return downloadAt(key, type.mediaType(), name + "." + type.extension());
  }

  /** The same as any media type, saved under a whole name. */
  public String downloadAt(String key, String mediaType, String fileName) {
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return presigner
        .presignGetObject(
            ask ->
                ask.signatureDuration(DOWNLOAD)
                    .getObjectRequest(
                        get ->
                            get.bucket(bucket)
                                .key(key)
                                .responseContentType(mediaType)
                                .responseContentDisposition(
                                    "attachment; filename*=UTF-8''" + encoded)))
        .url()
        .toString();
  }

  /**
   * A link by which a page shows what lies at a key, for a while.
   *
   * @param mediaType what it is shown as, whatever it was stored as
   */
  public String showAt(String key, String mediaType) {
    return presigner
        .presignGetObject(
            ask ->
                ask.signatureDuration(DOWNLOAD)
                    .getObjectRequest(
                        get ->
                            get.bucket(bucket)
                                .key(key)
                                .responseContentType(mediaType)
                                .responseContentDisposition("inline")))
        .url()
        .toString();
  }

  /** Judges a file that has arrived, byte by byte. */
  public ContentCheck.Result check(S3Client s3, FileRecord file) throws IOException {
    GetObjectRequest ask =
        GetObjectRequest.builder().bucket(bucket).key(key(file.fileId())).build();
    try (InputStream bytes = s3.getObject(ask)) {
      return ContentCheck.check(bytes, file.type(), file.size());
    }
  }

  /** The same for what lies at a key, with as many bytes as the caller lets in. */
  public ContentCheck.Result checkAt(
      S3Client s3, String key, FileType type, long size, long maxBytes) throws IOException {
    GetObjectRequest ask = GetObjectRequest.builder().bucket(bucket).key(key).build();
    try (InputStream bytes = s3.getObject(ask)) {
      return ContentCheck.check(bytes, type, size, maxBytes);
    }
  }

  private String bucketUrl() {
    URI object =
        URI.create(
            presigner
                .presignGetObject(
                    ask ->
                        ask.signatureDuration(DOWNLOAD)
                            .getObjectRequest(get -> get.bucket(bucket).key("x")))
                .url()
                .toString());
    String path = object.getRawPath();
    return object.getScheme()
        + "://"
        + object.getRawAuthority()
        + path.substring(0, path.length() - 1);
  }
}
