package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.identifier.SignedCodes;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.Secrets;

/** What whoever holds a certificate learns from its code, and when. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {

  private static final String NOBODYS = "0123456789ABCDEFGHJKMNPQRS";

  private final Course course;
  private final Office office;

  RegisterTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void theRegisterKnowsTheCertificateFromTheMomentItIsIssuedAndCountsEveryCheck() {
    String id = course.issued(ARequest.licence(), Person.SU);
    Answer seen = office.show(Person.SU, id);
    String code = seen.text("/certificates/0/checkCode");
    Answer entry = office.check(code).is(200);
    assertEquals("VALID", entry.text("/status"));
    assertEquals(seen.text("/certificates/0/number"), entry.text("/number"));
    assertEquals("衢州信安公证处", entry.text("/office"));
    assertEquals("衢州晴川光伏科技有限公司", entry.text("/holder"), "a company stands in full");
    assertEquals("巴基斯坦", entry.text("/country"));
    assertEquals("2026-09-30", entry.text("/issuedOn"));
    assertTrue(entry.at("/sha256").isNull(), "not made yet");
    for (String personal : List.of("程晓岚", "13867000001", "新新街道", id)) {
      assertFalse(entry.body().contains(personal), entry.body());
    }
    assertEquals(1, entry.at("/checks").asInt());
    for (int i = 2; i <= 4; i++) {
      assertEquals(i, office.check(code).is(200).at("/checks").asInt());
    }
  }

  @Test
  void aPersonsNameIsMaskedForWhoeverScansThePaper() {
    String id = course.issued(ARequest.birth(), Person.CHAI);
    Answer entry = office.check(code(id, Person.CHAI)).is(200);
    assertEquals("林*", entry.text("/holder").substring(0, 2));
    assertFalse(entry.body().contains("语桐"));
    assertTrue(entry.at("/country").isNull());
  }

  @Test
  void aCodeThatNoCertificateCarriesIsForgedAndLeavesNoRow() {
    byte[] secret =
        office.make(
            "CheckApi",
            (environment, clients) ->
                new Secrets(clients::secrets).read(environment.get(Variable.CODE_SECRET)));
    office.check(new CheckCodes(secret).write(NOBODYS)).refused(404, "CODE_FORGED");
    assertTrue(
        course.wire.row("CertificatesTable", "CERTIFICATE#" + NOBODYS, "CERTIFICATE").isEmpty());
    String foreign = new SignedCodes(secret, "another-use", "[0-9A-Z]{26}").write(NOBODYS);
    office.check(foreign).is(404);
  }

  @Test
  void aRevokedCertificateSaysSoOnceTheHeadHasApproved() {
    String id = course.sealed(ARequest.licence(), Person.SU);
    String code = code(id, Person.SU);
    office.command(Person.SU, id, reexamination("营业执照系伪造")).is(200);
    office.command(Person.SU, id, "{\"type\":\"proposeRevocation\",\"reason\":\"内容不实\"}").is(200);
    assertEquals("VALID", office.check(code).text("/status"), "only proposed");
    office.command(Person.SU, id, "{\"type\":\"approve\",\"note\":\"\"}").is(403);
    office.command(Person.HEAD, id, "{\"type\":\"approve\",\"note\":\"同意\"}").is(200);
    Answer entry = office.check(code).is(200);
    assertEquals("REVOKED", entry.text("/status"));
    assertEquals("2026-09-30", entry.text("/statusOn"));
    assertEquals(64, entry.text("/sha256").length(), "the file stays what it was");
    assertTrue(entry.text("/statusLabel").contains("自始无效"));
  }

  @Test
  void theCorrectedCertificateHasTheNumberOfTheOldAndACodeAndAFileOfItsOwn() throws Exception {
    String id = course.sealed(ARequest.licence(), Person.SU);
    Answer old = office.show(Person.SU, id);
    String code = old.text("/certificates/0/checkCode");
    office.command(Person.SU, id, reexamination("英文名称有误")).is(200);
    var correction =
        (ObjectNode) new JsonMapper().readTree(office.filled(Person.SU, id, "proposeCorrection"));
    correction.put("reason", "英文名称少一词");
    correction.withObject("/values").put("applicantEn", "Qingchuan Limited");
    office.command(Person.SU, id, correction.toString()).is(200);
    office
        .command(
            Person.HEAD,
            id,
            "{\"type\":\"approve\",\"note\":\"同意\",\"checkId\":\"0000000000000000000000000A\"}")
        .is(200);
    assertEquals("CORRECTED", office.check(code).text("/status"));

    course.wire.print(id);
    Answer seen = office.show(Person.SU, id).is(200);
    String number = old.text("/certificates/0/number");
    assertEquals(List.of(number, number), seen.texts("/certificates", "number"));
    String fresh = seen.text("/certificates/1/checkCode");
    assertNotEquals(code, fresh);
    assertFalse(fresh.contains("000000000000"), "the system's to give");
    Answer entry = office.check(fresh).is(200);
    assertEquals("VALID", entry.text("/status"));
    assertEquals(seen.text("/certificates/1/sha256"), entry.text("/sha256"));
    assertEquals(old.text("/certificates/0/sha256"), office.check(code).text("/sha256"));
    assertNotEquals(seen.text("/certificates/0/sha256"), seen.text("/certificates/1/sha256"));
  }

  private static String reexamination(String reason) {
    return "{\"type\":\"requestReexamination\",\"who\":\"招标方\",\"learnedOn\":\"2026-09-30\",\"reason\":\"%s\"}"
        .formatted(reason);
  }

  private String code(String id, Person notary) {
    return office.show(notary, id).is(200).text("/certificates/0/checkCode");
  }
}
