package org.mashang.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashang.emulator.template.TemplateException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Two buckets of one template, one of them with an object lock. */
class ObjectLockTest {

  private static final String TEMPLATE =
      """
      Resources:
        Reports:
          Type: AWS::S3::Bucket
          Properties:
            BucketName: reports-of-the-city
            ObjectLockEnabled: true
            ObjectLockConfiguration:
              ObjectLockEnabled: Enabled
              Rule:
                DefaultRetention:
                  Mode: GOVERNANCE
                  Years: 10
            VersioningConfiguration: {Status: Enabled}
        Drafts:
          Type: AWS::S3::Bucket
      """;

  @TempDir static Path folder;
  private static Path template;
  private static EmbeddedCloud cloud;
  private static S3Client s3;

  @BeforeAll
  static void start() throws IOException {
    template = Files.writeString(folder.resolve("template.yaml"), TEMPLATE);
    cloud = EmbeddedCloud.fromTemplate(template).start();
    s3 = cloud.clients().s3();
  }

  @AfterAll
  static void stop() {
    s3.close();
    cloud.close();
  }

  private static void put(String bucket, String key, String text) {
    s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString(text));
  }

  private static String read(String bucket, String key) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
  }

  private static String reports() {
    return cloud.physicalName("Reports");
  }

  private static void refused(int status, Runnable write) {
    assertEquals(status, assertThrows(S3Exception.class, write::run).statusCode());
  }

  @Test
  void both_buckets_of_the_template_are_there() {
    assertEquals("reports-of-the-city", reports());
    List<String> names = s3.listBuckets().buckets().stream().map(each -> each.name()).toList();
    assertTrue(
        names.containsAll(List.of(reports(), cloud.physicalName("Drafts"))), names.toString());
  }

  @Test
  void an_object_under_lock_is_never_overwritten() {
    put(reports(), "month/1.pdf", "first");
    put(cloud.physicalName("Drafts"), "x", "draft");

    S3Exception denied =
        assertThrows(S3Exception.class, () -> put(reports(), "month/1.pdf", "second"));
    assertEquals(403, denied.statusCode());
    assertEquals("AccessDenied", denied.awsErrorDetails().errorCode());
    refused(
        403,
        () ->
            s3.copyObject(
                copy ->
                    copy.sourceBucket(cloud.physicalName("Drafts"))
                        .sourceKey("x")
                        .destinationBucket(reports())
                        .destinationKey("month/1.pdf")));
    assertEquals("first", read(reports(), "month/1.pdf"));
  }

  /** A busy machine sends what it writes in pieces; an answer before the last one cuts it off. */
  @Test
  void what_a_busy_client_writes_is_read_to_its_end_and_not_sent_twice() {
    AtomicBoolean busy = new AtomicBoolean(true);
    for (int i = 0; i < 4; i++) {
      Thread.ofPlatform().daemon().start(() -> spin(busy));
    }
    try {
      for (int i = 0; i < 200; i++) {
        put(reports(), "busy/" + i, "kept");
      }
    } finally {
      busy.set(false);
    }
  }

  private static void spin(AtomicBoolean busy) {
    while (busy.get()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void who_writes_only_what_is_not_there_learns_that_it_is() {
    put(reports(), "once", "first");

    refused(
        412,
        () ->
            s3.putObject(
                put -> put.bucket(reports()).key("once").ifNoneMatch("*"),
                RequestBody.fromString("second")));
    assertEquals("first", read(reports(), "once"));
  }

  @Test
  void an_object_under_lock_is_never_deleted() {
    put(reports(), "kept", "kept");

    refused(403, () -> s3.deleteObject(delete -> delete.bucket(reports()).key("kept")));
    var many =
        s3.deleteObjects(
            delete ->
                delete
                    .bucket(reports())
                    .delete(d -> d.objects(ObjectIdentifier.builder().key("kept").build())));
    assertEquals("AccessDenied", many.errors().get(0).code());
    assertThrows(S3Exception.class, () -> s3.deleteBucket(delete -> delete.bucket(reports())));
    assertEquals("kept", read(reports(), "kept"));
    s3.deleteObject(delete -> delete.bucket(reports()).key("never-there"));
  }

  @Test
  void what_comes_in_parts_is_stored_once_too() {
    upload("parts", "a");
    refused(403, () -> upload("parts", "b"));
    assertTrue(read(reports(), "parts").startsWith("a"));
  }

  private static void upload(String key, String letter) {
    String id = s3.createMultipartUpload(begin -> begin.bucket(reports()).key(key)).uploadId();
    String tag =
        s3.uploadPart(
                part -> part.bucket(reports()).key(key).uploadId(id).partNumber(1),
                RequestBody.fromString(letter.repeat(6 * 1024 * 1024)))
            .eTag();
    CompletedPart part = CompletedPart.builder().partNumber(1).eTag(tag).build();
    s3.completeMultipartUpload(
        end -> end.bucket(reports()).key(key).uploadId(id).multipartUpload(all -> all.parts(part)));
  }

  @Test
  void of_several_who_write_at_once_one_comes_through() throws Exception {
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Boolean>> writers =
          IntStream.range(0, 6).mapToObj(ObjectLockTest::writer).toList();
      long stored = 0;
      for (var each : threads.invokeAll(writers)) {
        stored += each.get() ? 1 : 0;
      }
      assertEquals(1, stored);
    }
  }

  private static Callable<Boolean> writer(int number) {
    return () -> {
      try {
        put(reports(), "race", "writer " + number);
        return true;
      } catch (S3Exception e) {
        return false;
      }
    };
  }

  @Test
  void a_bucket_without_a_lock_is_as_before() {
    String drafts = cloud.physicalName("Drafts");
    put(drafts, "a", "1");
    put(drafts, "a", "2");
    assertEquals("2", read(drafts, "a"));
    s3.deleteObject(delete -> delete.bucket(drafts).key("a"));
    assertThrows(S3Exception.class, () -> read(drafts, "a"));
  }

  @Test
  void the_lock_holds_after_a_restart(@TempDir Path data) {
    for (int start = 0; start < 2; start++) {
      try (EmbeddedCloud kept = EmbeddedCloud.fromTemplate(template).dataDirectory(data).start();
          S3Client client = kept.clients().s3()) {
        Runnable write =
            () ->
                client.putObject(
                    put -> put.bucket("reports-of-the-city").key("r"), RequestBody.fromString("r"));
        if (start == 0) {
          write.run();
        } else {
          refused(403, write);
        }
      }
    }
  }

  @Test
  void a_retention_that_s3_would_refuse_is_named_with_its_line() throws IOException {
    assertTrue(refusal("ObjectLockEnabled: true", "ObjectLockEnabled: false").contains("needs"));
    assertTrue(refusal("GOVERNANCE", "GOVERNANCE2").contains("GOVERNANCE or COMPLIANCE"));
    assertTrue(refusal("Years: 10", "Years: 0").contains("Days or of Years"));
  }

  private static String refusal(String from, String to) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), TEMPLATE.replaceFirst(from, to));
    return String.valueOf(
        assertThrows(
                TemplateException.class, () -> EmbeddedCloud.fromTemplate(broken).start().close())
            .getMessage());
  }
}
