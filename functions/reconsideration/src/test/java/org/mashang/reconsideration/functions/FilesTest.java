package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.reconsideration.application.ABody;
import org.mashang.reconsideration.intake.FileCheck;

/** From an announced upload to a file of a case, through the real functions and real bytes. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {

  private static final Person VISITOR = Person.visitor("files");
  private final HttpClient http = HttpClient.newHttpClient();
  private final Office office;
  private final FileCheck check;

  FilesTest(EmbeddedCloud cloud) {
    office = new Office(cloud);
    check = office.make("FileCheck", FileCheck::new);
  }

  @Test
  void aPhotographIsUploadedCheckedBoundAndOpenedByTheOfficer() throws Exception {
    byte[] photo = picture("jpg");
    String fileId = upload(VISITOR, photo, "image/jpeg");
    assertEquals("WAITING", state(fileId).text("/status"));
    office.submit(VISITOR, with(fileId)).refused(422, "FILE_NOT_READY");
    assertEquals(List.of(), arrived(fileId).getBatchItemFailures());
    Answer accepted = state(fileId);
    assertEquals("ACCEPTED", accepted.text("/status"));
    assertEquals(sha256(photo), accepted.text("/sha256"));

    Answer receipt = office.submit(VISITOR, with(fileId)).is(201);
    assertEquals(sha256(photo), receipt.text("/files/0/sha256"));
    assertEquals(photo.length, receipt.at("/files/0/size").asInt());
    office.submit(VISITOR, with(fileId)).refused(422, "FILE_NOT_READY");

    String caseId = receipt.text("/id");
    Ask open = Ask.to("OfficerApi.File").by(Person.CLERK).on("caseId", caseId).on("fileId", fileId);
    String url = office.send("OfficerApi.File", open).is(200).text("/url");
    HttpResponse<byte[]> bytes =
        http.send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertArrayEquals(photo, bytes.body());
    Ask elsewhere =
        Ask.to("OfficerApi.File")
            .by(Person.CLERK_ELSEWHERE)
            .on("caseId", caseId)
            .on("fileId", fileId);
    office.send("OfficerApi.File", elsewhere).is(404);
    String otherCase = office.received(VISITOR);
    Ask otherwise =
        Ask.to("OfficerApi.File").by(Person.CLERK).on("caseId", otherCase).on("fileId", fileId);
    office.send("OfficerApi.File", otherwise).is(404);
  }

  @Test
  void whatTheOrganAskedForIsHandedInWithItsFile() throws Exception {
    String caseId = office.received(VISITOR);
    long version =
        office
            .command(Person.CLERK, caseId, 1, Bodies.ASK_SUPPLEMENT, Office.MONDAY)
            .is(200)
            .version();
    String fileId = upload(VISITOR, picture("jpg"), "image/jpeg");
    String body = "{\"type\":\"supplement\",\"note\":\"补交身份证\",\"files\":[\"" + fileId + "\"]}";
    Answer early =
        office
            .command(VISITOR, caseId, version, body, Office.MONDAY)
            .refused(422, "FILE_NOT_READY");
    assertEquals(List.of("/files/0"), early.pointers());
    arrived(fileId);
    office.command(VISITOR, caseId, version, body, Office.MONDAY).is(200);
    Answer page = office.show(Person.CLERK, caseId, Office.MONDAY).is(200);
    assertEquals("RECEIVED", page.text("/stage"));
    assertEquals(fileId, page.text("/files/0/fileId"));
    assertEquals(64, page.text("/files/0/sha256").length());
  }

  @Test
  void aRepeatedSubmitWithItsFilesIsTheFirstReceiptAgain() throws Exception {
    String fileId = upload(VISITOR, picture("png"), "image/png");
    arrived(fileId);
    Ask ask = Ask.to("ApplicantApi.Submit").by(VISITOR).key("with-file-1").body(with(fileId));
    String first = office.send("ApplicantApi.Submit", ask).is(201).body();
    assertEquals(first, office.send("ApplicantApi.Submit", ask).is(201).body());
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRejectedWithItsReason() throws Exception {
    String fileId = upload(VISITOR, picture("png"), "image/jpeg");
    assertEquals(List.of(), arrived(fileId).getBatchItemFailures());
    Answer rejected = state(fileId);
    assertEquals("REJECTED", rejected.text("/status"));
    assertTrue(rejected.text("/reason").length() > 5);
    office.submit(VISITOR, with(fileId)).refused(422, "FILE_NOT_READY");
  }

  @Test
  void somebodyElsesFileIsNobodysBusiness() throws Exception {
    String fileId = upload(VISITOR, picture("jpg"), "image/jpeg");
    arrived(fileId);
    Person stranger = Person.visitor("files-stranger");
    Ask show = Ask.to("FileApi.Show").by(stranger).on("fileId", fileId);
    office.send("FileApi.Show", show).is(404);
    office.submit(stranger, with(fileId)).refused(422, "FILE_NOT_READY");
  }

  @Test
  void everythingWrongWithAnAnnouncementIsToldAtOnce() {
    Ask ask =
        Ask.to("FileApi.Announce")
            .by(VISITOR)
            .body(
                "{\"name\":\"\",\"mediaType\":\"text/html\",\"size\":999999999,\"purpose\":\"FUN\"}");
    assertEquals(
        List.of("/mediaType", "/name", "/purpose", "/size"),
        office.send("FileApi.Announce", ask).refused(422, "INVALID_FIELDS").pointers());
  }

  @Test
  void aFormUploadCarriesItsPolicy() {
    Ask ask =
        Ask.to("FileApi.Announce")
            .by(VISITOR)
            .body(
                "{\"name\":\"a.jpg\",\"mediaType\":\"image/jpeg\",\"size\":10,\"purpose\":\"EVIDENCE\",\"form\":true}");
    Answer form = office.send("FileApi.Announce", ask).is(201);
    assertEquals("POST", form.text("/upload/method"));
    assertTrue(form.at("/upload/fields").has("policy"), form.body());
  }

  @Test
  void anUnreadableNotificationComesAgainAndItsNeighbourIsDone() throws Exception {
    String fileId = upload(VISITOR, picture("jpg"), "image/jpeg");
    SQSEvent event = notification(fileId);
    SQSEvent.SQSMessage broken = notification(fileId).getRecords().get(0);
    broken.setMessageId("broken");
    broken.setBody("no JSON");
    event.setRecords(List.of(broken, event.getRecords().get(0)));
    SQSBatchResponse answer = check.handleRequest(event, Office.CONTEXT);
    assertEquals(1, answer.getBatchItemFailures().size());
    assertEquals("broken", answer.getBatchItemFailures().get(0).getItemIdentifier());
    assertEquals("ACCEPTED", state(fileId).text("/status"));
  }

  private String upload(Person person, byte[] bytes, String mediaType) throws Exception {
    Ask ask =
        Ask.to("FileApi.Announce")
            .by(person)
            .body(
                "{\"name\":\"照片\",\"mediaType\":\"%s\",\"size\":%d,\"purpose\":\"EVIDENCE\"}"
                    .formatted(mediaType, bytes.length));
    Answer announced = office.send("FileApi.Announce", ask).is(201);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(announced.text("/upload/url")))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> header :
        announced.at("/upload/headers").properties()) {
      put.header(header.getKey(), header.getValue().asText());
    }
    HttpResponse<String> answer = http.send(put.build(), HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return announced.text("/fileId");
  }

  private Answer state(String fileId) {
    return office
        .send("FileApi.Show", Ask.to("FileApi.Show").by(VISITOR).on("fileId", fileId))
        .is(200);
  }

  private SQSBatchResponse arrived(String fileId) {
    return check.handleRequest(notification(fileId), Office.CONTEXT);
  }

  private static SQSEvent notification(String fileId) {
    SQSEvent event = Ask.read("FileCheck.Arrived", SQSEvent.class);
    SQSEvent.SQSMessage message = event.getRecords().get(0);
    message.setBody(message.getBody().replaceAll("files/[0-9a-f]{32}", "files/" + fileId));
    return event;
  }

  private static ABody with(String fileId) {
    return ABody.complete()
        .put(
            "/files",
            "[{\"fileId\":\"" + fileId + "\",\"purpose\":\"EVIDENCE\",\"title\":\"照片\"}]");
  }

  private static byte[] picture(String format) throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
