package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Uploads that are bound to orders in the order's own transaction. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {

  private final Course course;
  private final Office office;

  FilesTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void aFileIsBoundOnceAndOnlyByWhoUploadedIt() throws Exception {
    String file = course.uploads.png(Course.APPLICANT);
    ARequest request = ARequest.licence().paper("licence", file);
    Answer strange = office.submit(Person.visitor("stranger"), request);
    strange.refused(422, "FILE_NOT_READY");
    assertEquals(List.of("/papers/0/fileId"), strange.pointers());
    String id = office.submit(Course.APPLICANT, request).is(201).text("/id");
    office.submit(Course.APPLICANT, request).refused(422, "FILE_NOT_READY");
    Answer seen = office.show(Person.DISPATCHER, id).is(200);
    assertEquals(file, seen.text("/files/0/fileId"));
    assertEquals(64, seen.text("/files/0/sha256").length());
  }

  @Test
  void oneFileMayHoldTwoPapers() throws Exception {
    String file = course.uploads.pdf(Course.APPLICANT, 2);
    ARequest request = ARequest.licence().paper("licence", file).paper("representative", file);
    Answer receipt = office.submit(Course.APPLICANT, request).is(201);
    Answer seen = office.show(Person.DISPATCHER, receipt.text("/id")).is(200);
    assertEquals(1, seen.at("/files").size());
    assertTrue(seen.at("/missing").isEmpty(), seen.text("/missing"));
  }

  @Test
  void aFileThatHoldsTwoAttachedPapersIsBoundIntoTheCertificateOnce() throws Exception {
    String file = course.uploads.pdf(Course.APPLICANT, 2);
    ARequest request = ARequest.degree().paper("diploma", file).paper("degreeCertificate", file);
    String id = course.issued(request, Person.SU);
    var order = office.orders().store().find(id).orElseThrow().state();
    assertEquals(List.of(file), order.certificates().getFirst().attached());
  }

  @Test
  void aFileNamedTwiceInACommandIsAFault() throws Exception {
    String id = course.taken(ARequest.licence(), Person.SU);
    String file = course.uploads.png(Person.SU);
    Answer refused =
        office.command(
            Person.SU,
            id,
            "{\"type\":\"checkIdentity\",\"means\":\"IN_PERSON\",\"note\":\"核对\",\"files\":[\"%s\",\"%s\"]}"
                .formatted(file, file));
    assertEquals(List.of("/files"), refused.is(422).pointers());
  }

  @Test
  void theFileOfAnOrderOpensForItsOfficeAlone() throws Exception {
    String file = course.uploads.png(Course.APPLICANT);
    String id = course.taken(ARequest.licence().paper("licence", file), Person.SU);
    String other = course.taken(ARequest.licence(), Person.SU);
    assertTrue(office.send(opening(Person.SU, id, file)).is(200).text("/url").contains(file));
    office.send(opening(Person.SU, other, file)).is(404);
    office.send(opening(Person.CHAI, id, file)).is(404);
    office.send(opening(Person.DISPATCHER, id, file)).refused(403, "FORBIDDEN");
  }

  private static Ask opening(Person person, String id, String file) {
    return Ask.to("GET /v1/notary/orders/{caseId}/files/{fileId}")
        .by(person)
        .on("caseId", id)
        .on("fileId", file);
  }
}
