package org.mashang.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Refusal;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.s3.S3Client;

@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Refusal NOT_YOURS =
      new Refusal("FILE_UNKNOWN", Refusal.Kind.INVALID, List.of(), "没有此文件。", "请重新上传。", List.of());

  private final HttpClient http = HttpClient.newHttpClient();
  private FileBucket bucket;
  private FileTable files;
  private S3Client s3;
  private DynamoDbClient dynamo;

  @BeforeAll
  void connect(EmbeddedCloud cloud) {
    Map<String, String> variables = cloud.environmentOf("FileApi");
    Clients clients = Clients.of(variables);
    Environment environment =
        Environment.of(variables, Variable.FILES_TABLE, Variable.FILES_BUCKET);
    bucket = FileBucket.from(environment, clients);
    dynamo = clients.dynamoDb();
    files = FileTable.from(environment, dynamo);
    s3 = clients.s3();
  }

  private FileRecord announce(FileType type, long size) {
    String id = FileRecord.idOf("somebody", UUID.randomUUID().toString());
    return files.announce(FileRecord.announced(id, "somebody", "EVIDENCE", type, size, NOW));
  }

  private int put(Permit permit, byte[] bytes, Map<String, String> instead) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(permit.url()))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    permit
        .headers()
        .forEach((name, value) -> request.setHeader(name, instead.getOrDefault(name, value)));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void a_file_is_announced_sent_checked_bound_and_read_again() throws Exception {
    byte[] bytes = Samples.image("jpg");
    FileRecord file = announce(FileType.JPEG, bytes.length);
    Permit permit = bucket.put(file.fileId(), FileType.JPEG, bytes.length);
    assertEquals(200, put(permit, bytes, Map.of()));

    ContentCheck.Result result = bucket.check(s3, file);
    assertTrue(result.accepted());
    assertTrue(files.checked(file.fileId(), result));
    assertFalse(files.checked(file.fileId(), result));
    assertEquals(FileRecord.Status.ACCEPTED, files.find(file.fileId()).orElseThrow().status());

    bind(file.fileId(), "somebody", "case-1");
    assertEquals("case-1", files.find(file.fileId()).orElseThrow().caseId());
    assertThrows(
        TransactionCanceledException.class, () -> bind(file.fileId(), "somebody", "case-2"));

    String link = bucket.download(file.fileId(), FileType.JPEG, "处罚决定书 1");
    HttpResponse<byte[]> got =
        http.send(
            HttpRequest.newBuilder(URI.create(link)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, got.statusCode());
    assertEquals(bytes.length, got.body().length);
    assertTrue(link.contains("attachment"));
  }

  private void bind(String fileId, String owner, String caseId) {
    dynamo.transactWriteItems(
        ask -> ask.transactItems(files.bind(fileId, owner, caseId, NOT_YOURS).item()));
  }

  @Test
  void a_permission_is_good_for_its_type_its_size_and_its_place() throws Exception {
    byte[] bytes = Samples.pdf();
    FileRecord file = announce(FileType.PDF, bytes.length);
    Permit permit = bucket.put(file.fileId(), FileType.PDF, bytes.length);
    assertEquals(403, put(permit, bytes, Map.of("content-type", "text/html")));
    assertEquals(403, put(permit, Samples.join(bytes, bytes), Map.of()));
    Permit elsewhere =
        new Permit(
            "PUT", permit.url().replace(file.fileId(), "0".repeat(32)), permit.headers(), Map.of());
    assertEquals(403, put(elsewhere, bytes, Map.of()));
  }

  @Test
  void a_browser_on_another_address_may_send_every_header_of_a_permission() throws Exception {
    Permit permit = bucket.put("f".repeat(32), FileType.PDF, 10);
    HttpRequest preflight =
        HttpRequest.newBuilder(URI.create(permit.url()))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "http://localhost:8080")
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", String.join(",", permit.headers().keySet()))
            .build();
    HttpResponse<String> allowed = http.send(preflight, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, allowed.statusCode(), allowed.body());
    assertEquals("content-type, if-none-match", names(permit));
  }

  private static String names(Permit permit) {
    return permit.headers().keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  @Test
  void a_file_that_has_arrived_is_not_overwritten() throws Exception {
    byte[] bytes = Samples.pdf();
    FileRecord file = announce(FileType.PDF, bytes.length);
    Permit permit = bucket.put(file.fileId(), FileType.PDF, bytes.length);
    assertEquals(200, put(permit, bytes, Map.of()));
    assertEquals(412, put(permit, bytes, Map.of()));
  }

  @Test
  void nobody_binds_somebody_elses_file_or_one_that_was_not_accepted() {
    FileRecord file = announce(FileType.PDF, 10);
    assertThrows(
        TransactionCanceledException.class, () -> bind(file.fileId(), "somebody", "case-1"));
    files.checked(file.fileId(), new ContentCheck.Result("0".repeat(64), 10, null));
    assertThrows(TransactionCanceledException.class, () -> bind(file.fileId(), "else", "case-1"));
    bind(file.fileId(), "somebody", "case-1");
  }

  @Test
  void other_bytes_after_the_check_make_an_accepted_file_a_rejected_one() {
    FileRecord file = announce(FileType.PDF, 10);
    files.checked(file.fileId(), new ContentCheck.Result("0".repeat(64), 10, null));
    assertTrue(files.checked(file.fileId(), new ContentCheck.Result("1".repeat(64), 10, null)));
    FileRecord after = files.find(file.fileId()).orElseThrow();
    assertEquals(FileRecord.Status.REJECTED, after.status());
    assertFalse(after.reason().isEmpty());
  }

  @Test
  void announcing_again_answers_what_is_known_and_never_another_file() {
    FileRecord file = announce(FileType.PDF, 10);
    files.checked(file.fileId(), new ContentCheck.Result("0".repeat(64), 10, null));
    assertEquals(FileRecord.Status.ACCEPTED, files.announce(file).status());
    FileRecord other =
        FileRecord.announced(file.fileId(), "somebody", "EVIDENCE", FileType.PNG, 10, NOW);
    assertThrows(IllegalArgumentException.class, () -> files.announce(other));
  }

  @Test
  void several_are_found_at_once_in_the_order_asked() {
    List<String> ids =
        List.of(announce(FileType.PDF, 1).fileId(), announce(FileType.PNG, 2).fileId());
    List<String> asked = List.of(ids.get(1), "unknown", ids.get(0), ids.get(1));
    assertEquals(
        List.of(ids.get(1), ids.get(0)),
        files.findAll(asked).stream().map(FileRecord::fileId).toList());
    assertEquals(List.of(), files.findAll(List.of()));
  }

  @Test
  void a_form_is_addressed_to_the_bucket() {
    Permit permit = bucket.post("1", FileType.JPEG, 10);
    assertEquals("POST", permit.method());
    assertEquals("files/1", permit.fields().get("key"));
    assertTrue(permit.url().startsWith("http://127.0.0.1:"), permit.url());
    assertTrue(permit.url().contains("mashang-files"), permit.url());
    assertFalse(permit.url().contains("?"));
  }
}
