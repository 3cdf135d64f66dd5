package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.docket.Certificates;

/** From the issued certificate to its sealed file, whatever breaks in between. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressTest {

  private final EmbeddedCloud cloud;
  private final Course course;
  private final Office office;
  private final Wire wire;

  PressTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    course = new Course(cloud);
    office = course.office;
    wire = course.wire;
  }

  @Test
  void theFileIsArchivableAndSealedAndItsHashStandsInTheOrderAndTheRegister() throws Exception {
    String id = course.issued(ARequest.licence(), Person.SU);
    office.send(link(id)).refused(409, "NOT_READY");
    wire.print(id);
    SealedPdf file = file(id).assertArchivable().assertSealed();
    assertEquals(file.sha256(), certificate(id, "sha256"));
    assertEquals(file.bytes().length, Integer.parseInt(certificate(id, "size")));
    assertEquals(file.sha256(), office.check(certificate(id, "checkCode")).text("/sha256"));
    assertEquals("ISSUED", office.show(Person.SU, id).text("/stage"));
    String text = file.text();
    assertTrue(text.contains(certificate(id, "number")), text);
    assertTrue(text.contains("衢州市柯城区市场监督管理局") && text.contains("苏映雪"), text);
    assertTrue(text.contains("QuzhouQingchuanPhotovoltaic"), "side by side");
    assertTrue(text.contains(certificate(id, "checkCode")), text);
  }

  @Test
  void theApplicantDownloadsExactlyTheSealedFile() throws Exception {
    String id = course.sealed(ARequest.licence(), Person.SU);
    Ask ask =
        Ask.to("GET /v1/notarization/orders/{caseId}/certificate")
            .by(Course.APPLICANT)
            .on("caseId", id);
    try (var in = URI.create(office.send(ask).is(200).text("/url")).toURL().openStream()) {
      assertArrayEquals(file(id).bytes(), in.readAllBytes());
    }
    office.send(ask.by(Person.visitor("somebody-else"))).is(404);
    office.send(link(id).by(Person.CHAI)).is(404);
  }

  @Test
  void copiesOfImagesAndPdfFilesAreBoundIn() throws Exception {
    ARequest request =
        ARequest.degree()
            .paper("diploma", course.uploads.png(Course.APPLICANT))
            .paper("degreeCertificate", course.uploads.pdf(Course.APPLICANT, 3))
            .paper("identity", course.uploads.jpeg(Course.APPLICANT));
    int without = file(course.sealed(ARequest.degree(), Person.SU)).pages();
    SealedPdf file = file(course.sealed(request, Person.SU)).assertArchivable().assertSealed();
    assertEquals(without + 1 + 3, file.pages(), "the identity paper stays in the file room");
    assertTrue(file.text().contains("毕业证书原件（复印件）"), file.text());
    assertTrue(file.text().contains("学位证书原件（复印件）"), file.text());
  }

  @Test
  void aPressMessageThatComesTwiceMakesOneFileAndOneEvent() throws Exception {
    String id = course.issued(ARequest.licence(), Person.SU);
    wire.print(id);
    String hash = certificate(id, "sha256");
    long version = office.show(Person.SU, id).version();
    assertEquals(List.of(), Wire.failed(wire.press(Wire.printing(id, checkId(id)))));
    wire.print(id);
    assertEquals(version, office.show(Person.SU, id).version());
    assertEquals(hash, certificate(id, "sha256"));
    assertEquals(hash, file(id).sha256());
  }

  @Test
  void twoPressesAtTheSameInstantMakeOneCertificate() throws Exception {
    String id = course.issued(ARequest.licence(), Person.SU);
    SQSEvent job = Wire.printing(id, checkId(id));
    Wire other = new Wire(cloud, office);
    CountDownLatch ready = new CountDownLatch(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<List<String>>> running = new ArrayList<>();
      for (Wire side : List.of(wire, other)) {
        running.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return Wire.failed(side.press(job));
                }));
      }
      for (Future<List<String>> one : running) {
        assertEquals(List.of(), one.get());
      }
    }
    assertEquals(file(id).assertSealed().sha256(), certificate(id, "sha256"));
    assertEquals(
        1,
        office.show(Person.SU, id).texts("/history", "type").stream()
            .filter("certificateSealed"::equals)
            .count());
  }

  @Test
  void aFileThatLayThereBeforeTheOrderKnewIsTheCertificate() throws Exception {
    String like = course.sealed(ARequest.licence(), Person.SU);
    String id = course.issued(ARequest.licence(), Person.SU);
    byte[] kept = file(like).bytes();
    course.uploads.lay(Certificates.key(checkId(id)), kept);
    wire.print(id);
    assertArrayEquals(kept, file(id).bytes(), "never written again");
    assertEquals(new SealedPdf(kept).sha256(), certificate(id, "sha256"));
    assertEquals(
        certificate(id, "sha256"), office.check(certificate(id, "checkCode")).text("/sha256"));
  }

  @Test
  void aMessageNobodyUnderstandsReachesTheDeadLettersAndItsNeighbourIsPrinted() {
    String id = course.issued(ARequest.licence(), Person.SU);
    var event =
        Wire.messages(
            Office.NOW,
            "no JSON",
            "{\"orderId\":\"nobody\",\"checkId\":\"x\"}",
            "{\"orderId\":\"" + id + "\",\"checkId\":\"of another certificate\"}",
            Wire.printing(id, checkId(id)).getRecords().getFirst().getBody());
    assertEquals(List.of("message-0", "message-1", "message-2"), Wire.failed(wire.press(event)));
    assertEquals("ISSUED", office.show(Person.SU, id).text("/stage"));
  }

  @Test
  void anUploadThatCannotBePrintedIsToldAtTheDeskAndReplacedThere() throws Exception {
    ARequest request =
        ARequest.degree().paper("diploma", course.uploads.lockedPdf(Course.APPLICANT));
    String id = course.issued(request, Person.SU);
    SQSEvent message = Wire.printing(id, checkId(id));
    assertEquals(List.of(), Wire.failed(wire.press(message)));
    assertEquals(List.of(), Wire.failed(wire.press(message)));
    assertEquals("SEALING", office.show(Person.SU, id).text("/stage"));
    assertTrue(certificate(id, "stopped").contains("PDF 设有密码或者限制"), certificate(id, "stopped"));

    String better = course.uploads.pdf(Person.SU, 1);
    office
        .command(
            Person.SU,
            id,
            "{\"type\":\"replaceAttachment\",\"fileId\":\"%s\",\"reason\":\"与原件一致\"}"
                .formatted(better))
        .is(200);
    assertEquals("null", certificate(id, "stopped"));
    wire.relay(wire.stream(id));
    SQSEvent sent = wire.received("PressQueue", id, Office.NOW);
    assertEquals(2, sent.getRecords().size(), "issued, and replaced");
    assertEquals(List.of(), Wire.failed(wire.press(sent)));
    assertEquals("ISSUED", office.show(Person.SU, id).text("/stage"));
    assertEquals("VALID", office.check(certificate(id, "checkCode")).text("/status"));
  }

  private static Ask link(String id) {
    return Ask.to("GET /v1/notary/orders/{caseId}/certificate").by(Person.SU).on("caseId", id);
  }

  private String certificate(String id, String field) {
    return office.show(Person.SU, id).is(200).text("/certificates/0/" + field);
  }

  private String checkId(String id) {
    return office
        .orders()
        .store()
        .find(id)
        .flatMap(found -> Optional.ofNullable(found.state().certificate()))
        .orElseThrow()
        .checkId();
  }

  private SealedPdf file(String id) {
    return new SealedPdf(course.uploads.read(Certificates.key(checkId(id))));
  }
}
