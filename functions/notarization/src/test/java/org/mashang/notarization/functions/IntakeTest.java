package org.mashang.notarization.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** How requests come in and how people find them again, through the real functions. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeTest {

  private static final Person VISITOR = Person.visitor("intake");

  private final Course course;
  private final Office office;

  IntakeTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void aDryRunSaysWhatTheRequestWouldMeetAndTouchesNoTable() {
    Ask ask =
        Ask.to("POST /v1/notarization/checks")
            .by(VISITOR)
            .body(ARequest.licence().put("/applicant/phone", "12").without("/country"));
    List<String> calls =
        office.calls.during(
            () -> {
              Answer found = office.send(ask).is(200);
              assertEquals(List.of("/applicant/phone", "/country"), found.pointers());
              assertEquals(2, found.at("/missing").size());
              assertEquals(20_000, found.at("/feeFen").asInt());
              assertTrue(found.texts("/suggestedOffices", "id").contains(Person.XINAN));
            });
    assertEquals(List.of(), calls);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsStored() {
    ARequest request = ARequest.birth().put("/applicant/phone", "12").put("/matter", "BIRTHDAY");
    String number = request.at("/applicant/idNumber");
    Answer refused = office.submit(VISITOR, request).refused(422, "INVALID_FIELDS");
    assertTrue(refused.pointers().contains("/applicant/phone"), refused.body());
    Ask mine = Ask.to("GET /v1/notarization/orders");
    Person holder = Person.known("intake", office.personKey(number));
    assertEquals(0, office.send(mine.by(holder)).is(200).at("/items").size());
  }

  @Test
  void aRepeatedSubmitIsTheFirstReceiptAndANewKeyAnotherOrder() {
    Ask ask = Office.submitting(VISITOR, ARequest.licence()).key("intake-repeated-1");
    Answer first = office.send(ask).is(201);
    assertEquals(first.body(), office.send(ask).is(201).body());
    Answer second = office.send(ask.key("intake-repeated-2")).is(201);
    assertNotEquals(first.text("/id"), second.text("/id"));
    Ask reused = Office.submitting(VISITOR, ARequest.birth()).key("intake-repeated-1");
    office.send(reused).refused(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void whoseNumberTheLoginKnowsSeesTheirOrdersFromWhereverTheyCameIn() {
    ARequest request = ARequest.birth();
    Person holder = Person.known("intake", office.personKey(request.at("/applicant/idNumber")));
    String one = office.submit(VISITOR, request).is(201).text("/id");
    String two = office.submit(holder, request).is(201).text("/id");
    Answer mine = office.send(Ask.to("GET /v1/notarization/orders").by(holder)).is(200);
    assertEquals(
        List.of(one, two).stream().sorted().toList(),
        mine.texts("/items", "id").stream().sorted().toList());
    assertEquals("ONLINE", office.show(holder, one).is(200).text("/channel"));
    Answer logged = office.show(holder, two).is(200);
    assertEquals("MINI_PROGRAM", logged.text("/channel"));
  }

  @Test
  void receiptCodeAndPhoneOpenTheOrderAndNoOther() throws Exception {
    ARequest request = ARequest.birth();
    Answer receipt = office.submit(VISITOR, request).is(201);
    enter(receipt.text("/receiptCode"), "13957009999").is(404);
    Answer pass = enter(receipt.text("/receiptCode"), "13957001234").is(201);
    assertEquals(receipt.text("/id"), pass.text("/caseId"));
    Person holder = holding(pass.text("/token"));
    office.show(holder, receipt.text("/id")).is(200);
    office.show(holder, office.submit(VISITOR, request).is(201).text("/id")).is(404);
    office
        .command(holder, receipt.text("/id"), "{\"type\":\"withdraw\",\"reason\":\"不办了\"}")
        .is(200);
    assertEquals("CLOSED", office.show(holder, receipt.text("/id")).text("/stage"));
  }

  @Test
  void anOrderWithdrawnWhileOfferedLeavesTheDesks() {
    String id = course.offered(ARequest.birth(), true, Person.XINAN, Person.QUJIANG);
    office.command(Course.APPLICANT, id, "{\"type\":\"withdraw\",\"reason\":\"不办了\"}").is(200);
    for (Person notary : List.of(Person.SU, Person.CHAI)) {
      assertEquals(
          List.of(),
          office.list(notary, "OFFERED").texts("/items", "id").stream()
              .filter(id::equals)
              .toList());
      Ask late = Office.commanding(notary, id, 1, "{\"type\":\"take\"}");
      assertTrue(List.of(404, 409).contains(office.send(late).status()));
    }
    assertEquals("CLOSED", office.show(Person.DISPATCHER, id).text("/stage"));
  }

  @Test
  void aNoticeIsPrintedForThePartyAndTheOffice() {
    String id = course.accepted(ARequest.birth(), Person.CHAI);
    String sequence = office.show(Course.APPLICANT, id).text("/notices/0/sequence");
    for (Person person : List.of(Course.APPLICANT, Person.CHAI)) {
      Answer pdf = office.send(notice(person, id, sequence)).is(200);
      assertEquals("application/pdf", pdf.response().getHeaders().get("content-type"));
      assertTrue(pdf.body().startsWith("JVBERi"), "a PDF begins with %PDF-");
    }
    office.send(notice(Person.SU, id, sequence)).is(404);
    office.send(notice(Course.APPLICANT, id, "1")).is(404);
  }

  private static Ask notice(Person person, String id, String sequence) {
    String audience = person.isStaff() ? "notary" : "notarization";
    return Ask.to("GET /v1/" + audience + "/orders/{caseId}/notices/{sequence}")
        .by(person)
        .on("caseId", id)
        .on("sequence", sequence);
  }

  private Answer enter(String code, String phone) {
    return office.send(
        Ask.to("POST /v1/notarization/passes")
            .body("{\"receiptCode\":\"" + code + "\",\"phone\":\"" + phone + "\"}"));
  }

  /** What a token says, as the authorizer hands it on. */
  private static Person holding(String token) throws JsonProcessingException {
    Map<String, Object> claims = new HashMap<>();
    new JsonMapper()
        .readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8))
        .properties()
        .forEach(
            claim ->
                claims.put(
                    claim.getKey(),
                    claim.getValue().isArray()
                        ? claim.getValue().path(0).asText()
                        : claim.getValue().asText()));
    return new Person(claims);
  }
}
