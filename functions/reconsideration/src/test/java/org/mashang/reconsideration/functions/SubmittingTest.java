package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.reconsideration.application.ABody;

/** From the application to the receipt, through the real functions. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittingTest {

  private static final Person VISITOR = Person.visitor("submitting");
  private final Office office;

  SubmittingTest(EmbeddedCloud cloud) {
    office = new Office(cloud);
  }

  @Test
  void theReceiptSaysWhatWasReceivedAndWhatComesNext() {
    Answer receipt = office.submit(VISITOR, ABody.complete()).is(201);
    assertTrue(receipt.text("/receiptCode").matches("[2-9A-Z]{4}(-[2-9A-Z]{4}){2}"));
    assertEquals("2026-10-12T02:00:00Z", receipt.text("/receivedAt"));
    assertEquals("柯城区人民政府", receipt.text("/organ/name"));
    assertEquals("ONLINE", receipt.text("/channel"));
    assertEquals("2026-10-19", receipt.text("/next/date"));
    assertFalse(receipt.at("/next/provisional").asBoolean());
    assertTrue(receipt.texts("/checks", "code").contains("LATENESS"));
    assertEquals(1, receipt.version());
    assertEquals(
        "/v1/applications/" + receipt.text("/id"), receipt.response().getHeaders().get("location"));
  }

  @Test
  void submittingIsOneCallToDynamoDbAndThatIsAWrite() {
    office.received(VISITOR);
    office.calls.forget();
    office.received(VISITOR);
    assertEquals(List.of("TransactWriteItems"), office.calls.names());
  }

  @Test
  void anOfficersCommandIsOneReadAndOneWrite() {
    String id = office.received(VISITOR);
    office.command(Person.CLERK, id, 1, "{\"type\":\"sendToRespondent\"}", Office.MONDAY).is(409);
    office.calls.forget();
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, Office.MONDAY).is(200);
    assertEquals(List.of("BatchGetItem", "TransactWriteItems"), office.calls.names());
  }

  @Test
  void theSameSubmitAgainIsTheSameReceiptAndNoSecondCase() {
    String body = ABody.complete().toString();
    Ask first = Ask.to("ApplicantApi.Submit").by(VISITOR).key("same-key-1").body(body);
    Answer once = office.send("ApplicantApi.Submit", first).is(201);
    Ask later =
        Ask.to("ApplicantApi.Submit")
            .by(VISITOR)
            .key("same-key-1")
            .body(body)
            .at(Office.MONDAY.plusSeconds(3600));
    assertEquals(once.body(), office.send("ApplicantApi.Submit", later).is(201).body());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefusedAndSomebodyElsesSameKeyIsNot() {
    Ask ask = Ask.to("ApplicantApi.Submit").by(VISITOR).key("same-key-2").body(ABody.complete());
    String id = office.send("ApplicantApi.Submit", ask).is(201).text("/id");
    office
        .send("ApplicantApi.Submit", ask.body(ABody.complete().text("/request", "请求改变")))
        .refused(422, "IDEMPOTENCY_KEY_REUSED");
    Answer other =
        office.send(
            "ApplicantApi.Submit", ask.by(Person.visitor("somebody-else")).body(ABody.complete()));
    assertNotEquals(id, other.is(201).text("/id"));
  }

  @Test
  void everyFaultOfABodyIsNamedAndNothingIsStored() {
    office.calls.forget();
    Answer refused =
        office
            .submit(
                VISITOR,
                ABody.complete()
                    .put("/applicant/idNumber", "\"110105194912310021\"")
                    .put("/act/knownOn", "\"2026-10-13\"")
                    .put("/request", "7")
                    .put("/organId", "\"999999\"")
                    .put("/colour", "\"red\""))
            .refused(422, "INVALID_FIELDS");
    assertEquals(
        List.of("/act/knownOn", "/applicant/idNumber", "/colour", "/organId", "/request"),
        refused.pointers());
    assertEquals(List.of(), office.calls.names());
  }

  @Test
  void brokenJsonAnotherTypeTooMuchAndNoKeyAreRefusedEachInItsWay() {
    Ask ask = Ask.to("ApplicantApi.Submit").by(VISITOR);
    office.send("ApplicantApi.Submit", ask.body("{\"a\":")).refused(400, "INVALID_JSON");
    office.send("ApplicantApi.Submit", ask.body("{\"a\":1,\"a\":2}")).refused(400, "INVALID_JSON");
    office.send("ApplicantApi.Submit", ask.body("[]")).refused(400, "INVALID_JSON");
    String nested = String.join("", Collections.nCopies(5_000, "{\"a\":"));
    office.send("ApplicantApi.Submit", ask.body(nested)).refused(400, "INVALID_JSON");
    office
        .send("ApplicantApi.Submit", ask.body("\"" + "x".repeat(300_000) + "\""))
        .refused(413, "BODY_TOO_LARGE");
    ask.body(ABody.complete());
    office
        .send("ApplicantApi.Submit", ask.header("content-type", "text/plain"))
        .refused(415, "JSON_REQUIRED");
    office
        .send(
            "ApplicantApi.Submit",
            ask.header("content-type", "application/json").without("idempotency-key"))
        .refused(400, "IDEMPOTENCY_KEY_REQUIRED");
  }

  @Test
  void aDryRunStoresNothingAndFindsEverything() {
    office.calls.forget();
    Answer found =
        office
            .send(
                "ApplicantApi.Check",
                Ask.to("ApplicantApi.Check")
                    .by(VISITOR)
                    .body(
                        "{\"respondentId\":\"330802-GAJ\",\"act\":{\"kind\":\"DUTY_NOT_PERFORMED\"}}"))
            .is(200);
    assertEquals(List.of("330802", "330800"), found.texts("/suggestedOrgans", "id"));
    assertTrue(found.pointers().contains("/request"));
    assertTrue(
        found.texts("/checks", "code").containsAll(Set.of("COMPULSORY_FIRST", "EVIDENCE_DUTY")));
    assertEquals(List.of(), office.calls.names());
  }

  @Test
  void anotherPortalAndAClerkSubmitEachOverTheirOwnChannel() {
    assertEquals(
        "PORTAL", office.submit(Person.PARTNER, ABody.complete()).is(201).text("/channel"));
    Ask oral = Ask.to("OfficerApi.Oral").by(Person.CLERK);
    assertEquals("ORAL", office.send("OfficerApi.Oral", oral).is(201).text("/channel"));
    Ask elsewhere = Ask.to("OfficerApi.Oral").by(Person.CLERK_ELSEWHERE);
    office.send("OfficerApi.Oral", elsewhere).is(403);
    Ask visitor = Ask.to("OfficerApi.Oral").by(VISITOR);
    office.send("OfficerApi.Oral", visitor).refused(403, "FORBIDDEN");
  }

  @Test
  void theCatalogueIsOpenToEverybody() {
    Answer catalogue =
        office.send("ApplicantApi.Catalogue", Ask.to("ApplicantApi.Catalogue")).is(200);
    assertEquals(6, catalogue.at("/divisions").size());
    assertEquals(7, catalogue.at("/organs").size());
    assertEquals(15, catalogue.at("/actKinds").size());
    assertEquals(5, catalogue.at("/hallKinds").size());
    assertTrue(catalogue.at("/authorities").size() > 300);
    assertEquals("2026-1", catalogue.text("/notice/version"));
  }
}
