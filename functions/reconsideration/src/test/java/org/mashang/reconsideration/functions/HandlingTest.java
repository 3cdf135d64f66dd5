package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.reconsideration.application.ABody;

/** What officers and applicants do with a case, through the real functions. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingTest {

  private static final Person VISITOR = Person.visitor("handling");
  private static final Instant TUESDAY = Office.MONDAY.plusSeconds(86_400);
  private final Office office;

  HandlingTest(EmbeddedCloud cloud) {
    office = new Office(cloud);
  }

  @Test
  void anAcceptedCaseTellsBothSidesWhatTheyMayKnow() {
    String id = office.received(VISITOR);
    Answer done = office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200);
    assertTrue(done.body().contains("accepted"), done.body());
    Answer desk = office.show(Person.CLERK, id, TUESDAY).is(200);
    assertEquals("ACCEPTED", desk.text("/stage"));
    assertEquals("张㛃", desk.text("/applicant/name"));
    assertEquals("110***********002X", desk.text("/applicant/idNumber"));
    assertEquals("139****0001", desk.text("/applicant/phone"));
    assertEquals(1, desk.at("/documents").size());
    assertTrue(desk.texts("/permitted", "type").contains("sendToRespondent"));
    assertEquals("DECISION", clock(desk, "DECISION").get("code").asText());
    Answer applicant = office.show(VISITOR, id, TUESDAY).is(200);
    assertEquals(0, applicant.at("/documents").size(), "not served yet");
    assertTrue(applicant.texts("/permitted", "type").contains("withdraw"));
    assertFalse(applicant.texts("/permitted", "type").contains("sendToRespondent"));
  }

  @Test
  void whoMayNotKnowOfACaseIsToldThatThereIsNone() {
    String id = office.received(VISITOR);
    for (Person stranger :
        List.of(Person.CLERK_ELSEWHERE, Person.visitor("stranger"), Person.PARTNER)) {
      office.show(stranger, id, TUESDAY).is(404);
      String body = stranger == Person.CLERK_ELSEWHERE ? Bodies.ACCEPT : Bodies.WITHDRAW;
      office.command(stranger, id, 1, body, TUESDAY).is(404);
    }
    office.show(VISITOR, "00000000000000000000000000000000", TUESDAY).is(404);
    Ask asOfficer = Ask.to("OfficerApi.Show").by(VISITOR).on("caseId", id);
    office.send("OfficerApi.Show", asOfficer).refused(403, "FORBIDDEN");
    Ask asApplicant = Ask.to("ApplicantApi.Show").by(Person.CLERK).on("caseId", id);
    office.send("ApplicantApi.Show", asApplicant).refused(403, "FORBIDDEN");
    Ask reveal = Ask.to("OfficerApi.Reveal").by(Person.CLERK_ELSEWHERE).on("caseId", id);
    office.send("OfficerApi.Reveal", reveal).is(404);
    Ask history = Ask.to("OfficerApi.History").by(Person.CLERK_ELSEWHERE).on("caseId", id);
    office.send("OfficerApi.History", history).is(404);
    assertEquals(1, office.show(VISITOR, id, TUESDAY).version());
  }

  @Test
  void aStaleVersionAMissingOneAndAnUnreadableOneAreRefused() {
    String id = office.received(VISITOR);
    long version = office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200).version();
    office.command(Person.SECOND_CLERK, id, 1, Bodies.SEND, TUESDAY).refused(412, "STALE_VERSION");
    Ask ask = Ask.to("OfficerApi.Command").by(Person.CLERK).on("caseId", id).body(Bodies.SEND);
    office.send("OfficerApi.Command", ask.without("if-match")).refused(428, "IF_MATCH_REQUIRED");
    office.send("OfficerApi.Command", ask.header("if-match", "*")).refused(400, "INVALID_IF_MATCH");
    assertEquals(version, office.show(Person.CLERK, id, TUESDAY).version());
  }

  @Test
  void aRepeatedCommandIsAnsweredAsTheFirstTimeEvenIfTheCaseHasMovedOn() {
    String id = office.received(VISITOR);
    Ask ask =
        Ask.to("OfficerApi.Command")
            .by(Person.CLERK)
            .on("caseId", id)
            .seen(1)
            .body(Bodies.ACCEPT)
            .at(TUESDAY);
    Answer first = office.send("OfficerApi.Command", ask).is(200);
    office.command(Person.CLERK, id, first.version(), Bodies.SEND, TUESDAY).is(200);
    assertEquals(first.body(), office.send("OfficerApi.Command", ask).is(200).body());
    office
        .send("OfficerApi.Command", ask.body(Bodies.ASK_SUPPLEMENT))
        .refused(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void wrongTypesAndWhatTheLawMissesAreToldTogether() {
    String id = office.received(VISITOR);
    Answer refused =
        office
            .command(
                Person.CLERK,
                id,
                1,
                "{\"type\":\"refuse\",\"grounds\":\"LATE\",\"colour\":1}",
                TUESDAY)
            .refused(422, "INVALID_FIELDS");
    assertEquals(List.of("/colour", "/grounds", "/reasons"), refused.pointers());
    office
        .command(Person.CLERK, id, 1, "{\"type\":\"deemAccepted\"}", TUESDAY)
        .refused(422, "INVALID_FIELDS");
    office
        .command(Person.CLERK, id, 1, "{\"type\":\"dance\"}", TUESDAY)
        .refused(422, "INVALID_FIELDS");
    office.command(Person.CLERK, id, 1, "{}", TUESDAY).refused(422, "INVALID_FIELDS");
    assertEquals(1, office.show(Person.CLERK, id, TUESDAY).version());
  }

  @Test
  void theLawRefusesWithItsArticle() {
    String id = office.received(VISITOR);
    office.command(Person.HEAD, id, 1, Bodies.ACCEPT, TUESDAY).is(403);
    Answer refused = office.command(Person.CLERK, id, 1, Bodies.SEND, TUESDAY).is(409);
    assertFalse(refused.at("/citations").isEmpty());
    assertTrue(refused.text("/citations/0/article").startsWith("第"));
    assertFalse(refused.text("/nextStep").isBlank());
  }

  @Test
  void readingADatumInFullIsOnTheRecord() {
    String id = office.received(VISITOR);
    Ask reveal = Ask.to("OfficerApi.Reveal").by(Person.CLERK).on("caseId", id);
    assertEquals("13957000001", office.send("OfficerApi.Reveal", reveal).is(200).text("/value"));
    Ask history = Ask.to("OfficerApi.History").by(Person.CLERK).on("caseId", id);
    Answer read = office.send("OfficerApi.History", history).is(200);
    assertEquals(2, read.at("/items").size());
    assertEquals("personalDataRead", read.text("/items/1/type"));
    assertEquals("冯书衡", read.text("/items/1/by"));
    assertTrue(read.at("/brokenAt").isNull(), "the chain of hashes is whole");
    assertEquals(read.text("/items/0/hash"), read.text("/items/1/prev"));
    Ask wrong =
        Ask.to("OfficerApi.Reveal")
            .by(Person.CLERK)
            .on("caseId", id)
            .body("{\"field\":\"applicant.shoeSize\",\"reason\":\"好奇\"}");
    office.send("OfficerApi.Reveal", wrong).is(422);
    Ask noReason =
        Ask.to("OfficerApi.Reveal").by(Person.CLERK).on("caseId", id).body("{\"field\":7}");
    assertEquals(
        List.of("/field", "/reason"),
        office.send("OfficerApi.Reveal", noReason).refused(422, "INVALID_FIELDS").pointers());
  }

  @Test
  void anApplicationAboutTheSamePaperIsShownToTheOfficerAlone() {
    var body =
        ABody.complete()
            .put("/applicant/idNumber", "\"440524188001010014\"")
            .text("/act/documentNumber", "柯市监罚〔2026〕77号");
    String earlier = office.submit(VISITOR, body).is(201).text("/receiptCode");
    String id = office.submit(VISITOR, body).is(201).text("/id");
    assertTrue(
        office.show(Person.CLERK, id, TUESDAY).texts("/checks", "sentence").stream()
            .anyMatch(sentence -> sentence.contains(earlier)));
    assertFalse(office.show(VISITOR, id, TUESDAY).body().contains(earlier));
    assertFalse(office.show(Person.AUDITOR, id, TUESDAY).body().contains(earlier));
  }

  @Test
  void theAuditorFollowsWhatHappenedAndNotToWhom() {
    String id = office.received(VISITOR);
    Answer seen = office.show(Person.AUDITOR, id, TUESDAY).is(200);
    assertEquals("张*", seen.text("/applicant/name"));
    assertFalse(seen.body().contains("到店检查"), "no text of the applicant");
    assertEquals(0, seen.at("/permitted").size());
    office.command(Person.AUDITOR, id, 1, Bodies.ACCEPT, TUESDAY).refused(403, "FORBIDDEN");
  }

  @Test
  void theWorkListShowsWhatIsDueFirstAndPagesThroughAllStagesOnce() {
    Person clerk = Person.officer("clerk", "秦怀瑾", "CLERK", "330824");
    for (int day = 4; day >= 0; day--) {
      Ask ask =
          Ask.to("ApplicantApi.Submit")
              .by(VISITOR)
              .at(Office.MONDAY.minusSeconds(day * 86_400L))
              .body(
                  ABody.complete()
                      .put("/organId", "\"330824\"")
                      .put("/respondentId", "\"330824-SCJGJ\""));
      String id = office.send("ApplicantApi.Submit", ask).is(201).text("/id");
      if (day % 2 == 0) {
        office.command(clerk, id, 1, Bodies.ACCEPT, Office.MONDAY).is(200);
      }
    }
    Ask list = Ask.to("OfficerApi.List").by(clerk).query("limit", "2");
    office.calls.forget();
    Answer first = office.send("OfficerApi.List", list).is(200);
    assertEquals(Collections.nCopies(9, "Query"), office.calls.names(), "one a stage, no scan");
    list.query("cursor", first.text("/next"));
    Answer second = office.send("OfficerApi.List", list).is(200);
    list.query("cursor", second.text("/next"));
    Answer third = office.send("OfficerApi.List", list).is(200);
    assertEquals(List.of(2, 2, 1), List.of(size(first), size(second), size(third)));
    assertTrue(third.at("/next").isNull());
    List<String> due =
        List.of(
            first.text("/items/0/due"),
            first.text("/items/1/due"),
            second.text("/items/0/due"),
            second.text("/items/1/due"),
            third.text("/items/0/due"));
    assertEquals(due.stream().sorted().toList(), due);
    Set<String> ids =
        Set.of(
            first.text("/items/0/id"),
            first.text("/items/1/id"),
            second.text("/items/0/id"),
            second.text("/items/1/id"),
            third.text("/items/0/id"));
    assertEquals(5, ids.size());
    assertEquals("张*", first.text("/items/0/applicant"));
    Ask received = Ask.to("OfficerApi.List").by(clerk).query("stage", "RECEIVED");
    assertEquals(2, size(office.send("OfficerApi.List", received).is(200)));
    Ask nonsense = Ask.to("OfficerApi.List").by(clerk).query("stage", "LUNCH");
    office.send("OfficerApi.List", nonsense).refused(400, "INVALID_STAGE");
    Ask forged = Ask.to("OfficerApi.List").by(clerk).query("cursor", "AAAA");
    office.send("OfficerApi.List", forged).refused(400, "INVALID_CURSOR");
    Ask borrowed = Ask.to("OfficerApi.List").by(Person.CLERK).query("cursor", first.text("/next"));
    office.send("OfficerApi.List", borrowed).refused(400, "INVALID_CURSOR");
  }

  @Test
  void whatNobodyRefusedInTimeIsAcceptedByTheSweepAndOnlyOnce() {
    Ask ask =
        Ask.to("ApplicantApi.Submit")
            .by(VISITOR)
            .at(Instant.parse("2026-09-30T02:00:00Z"))
            .body(
                ABody.complete()
                    .put("/organId", "\"330825\"")
                    .put("/respondentId", "\"330825-SCJGJ\""));
    String id = office.send("ApplicantApi.Submit", ask).is(201).text("/id");
    Person clerk = Person.officer("clerk", "何景行", "CLERK", "330825");
    office.sweep(Instant.parse("2026-10-13T15:05:00Z"));
    assertEquals("RECEIVED", office.show(clerk, id, TUESDAY).text("/stage"));
    Instant midnight = Instant.parse("2026-10-13T16:05:00Z");
    assertTrue(office.sweep(midnight).done() >= 1);
    assertEquals(0, office.sweep(midnight).done());
    Answer after = office.show(clerk, id, midnight).is(200);
    assertEquals("ACCEPTED", after.text("/stage"));
    assertEquals("2026-10-13", clock(after, "SEND").get("start").asText());
    assertTrue(after.texts("/history", "type").contains("deemedAccepted"));
  }

  @Test
  void whatWasServedCanBeReadAndPrintedByTheApplicant() {
    String id = office.received(VISITOR);
    long version = office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200).version();
    Ask print =
        Ask.to("DocumentApi.ForParty").by(VISITOR).on("caseId", id).on("documentId", "doc-1");
    office.send("DocumentApi.ForParty", print).is(404);
    version =
        office
            .command(
                Person.CLERK,
                id,
                version,
                "{\"type\":\"sendElectronically\",\"document\":\"doc-1\"}",
                TUESDAY)
            .is(200)
            .version();
    Answer page = office.show(VISITOR, id, TUESDAY).is(200);
    assertEquals("doc-1", page.text("/documents/0/documentId"));
    assertTrue(page.text("/documents/0/text").contains("本机关自2026年10月13日起受理"));
    Answer pdf = office.send("DocumentApi.ForParty", print).is(200);
    assertEquals("application/pdf", pdf.response().getHeaders().get("content-type"));
    assertTrue(pdf.response().getIsBase64Encoded());
    assertTrue(pdf.body().startsWith("JVBERi"), "a PDF begins with %PDF-");
    office
        .command(
            VISITOR, id, version, "{\"type\":\"confirmReceipt\",\"document\":\"doc-1\"}", TUESDAY)
        .is(200);
    Ask elsewhere =
        Ask.to("DocumentApi.ForOfficer")
            .by(Person.CLERK_ELSEWHERE)
            .on("caseId", id)
            .on("documentId", "doc-1");
    office.send("DocumentApi.ForOfficer", elsewhere).is(404);
  }

  private static int size(Answer list) {
    return list.at("/items").size();
  }

  private static JsonNode clock(Answer page, String code) {
    for (JsonNode clock : page.at("/clocks")) {
      if (clock.get("code").asText().equals(code)) {
        return clock;
      }
    }
    throw new AssertionError(code + " is not among " + page.at("/clocks"));
  }
}
