package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.screening.criteria.file.CriteriaFile;

/** Criteria change as data: proposed, tested on closed cases, approved by another person. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CRITERIA = "/v1/screening/criteria";

  private final Course course;
  private final Bureau bureau;

  CriteriaTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
  }

  private static ObjectNode local(String id, String from) throws IOException {
    JsonNode text = JSON.readTree(CriteriaFile.class.getResourceAsStream("330800-DEMO-1.json"));
    return ((ObjectNode) text.deepCopy()).put("id", id).put("from", from);
  }

  private Answer step(Person person, String path, String step) {
    return bureau.send(
        Ask.to("POST " + CRITERIA + "/{version}/" + step)
            .by(person)
            .on("version", path)
            .body("{}"));
  }

  private Answer propose(Person person, Object body) {
    return bureau.send(Ask.to("POST " + CRITERIA).by(person).body(body));
  }

  private Answer list() {
    return bureau.send(Ask.to("GET " + CRITERIA).by(Person.AUDITOR)).is(200);
  }

  @Test
  void aVersionIsUsedAfterATestAndAnotherPersonsApprovalFromItsFirstDay() throws Exception {
    ObjectNode proposal = local("330800-DEMO/2", "2026-09-25");
    Answer proposed = propose(Person.CHIEF, proposal).is(201);
    String path = proposed.text("/path");
    assertEquals(path, propose(Person.CHIEF, proposal).is(201).text("/path"), "twice is once");
    propose(Person.CHIEF, proposal.deepCopy().put("title", "另一个")).refused(409, "VERSION_EXISTS");
    step(Person.OTHER_CHIEF, path, "approve").refused(409, "NOT_TESTED");
    Answer test = step(Person.GU, path, "back-test").is(200);
    assertTrue(test.at("/cases").isNumber());
    step(Person.CHIEF, path, "approve").refused(409, "SAME_PERSON");
    step(Person.GU, path, "approve").is(403);
    Answer approved = step(Person.OTHER_CHIEF, path, "approve").is(200);
    assertEquals("APPROVED", approved.text("/version/stage"));
    assertEquals("范守中", approved.text("/version/approvedBy"));
    step(Person.OTHER_CHIEF, path, "approve").refused(409, "NOT_OPEN");

    String before = course.screened("128.5");
    assertTrue(
        bureau.show(Person.GU, before).at("/screening/criteria").toString().contains("DEMO/1"));
    course
        .bureau
        .command(
            Person.GU,
            before,
            "{\"type\":\"correctFact\",\"fact\":\"ACCIDENT\",\"value\":\"NO\",\"reason\":\"核实\"}",
            Instant.parse("2026-09-28T02:00:00Z"))
        .is(200);
    Answer after = bureau.show(Person.GU, before);
    assertTrue(after.at("/screening/criteria").toString().contains("DEMO/2"), after.body());
    assertTrue(after.at("/screenings/0/criteria").toString().contains("DEMO/1"));
  }

  @Test
  void whatIsWrongWithAVersionIsToldAndNothingIsKept() throws Exception {
    int had = list().at("/items").size();
    propose(Person.GU, "{\"id\":\"x\"}").is(422);
    ObjectNode strict = local("330800-DEMO/9", "2026-09-25");
    ((ObjectNode) strict.at("/criteria/0")).put("effect", "GATE");
    Answer refused = propose(Person.GU, strict).is(422);
    assertTrue(refused.pointers().contains("/criteria/0/effect"), refused.body());
    propose(Person.ASSISTANT, strict).is(403);
    assertEquals(had, list().at("/items").size());
  }

  @Test
  void aVersionThatBeginsInThePastOrIsOfAnotherCityIsNotProposed() throws Exception {
    Answer refused =
        propose(Person.CHIEF, local("330800-DEMO/8", "2026-09-20").put("scope", "330100")).is(422);
    assertEquals(List.of("/from", "/scope"), refused.pointers());
    assertTrue(refused.body().contains("起始日不能早于今天"), refused.body());
    propose(Person.CHIEF, local("330800-DEMO/8", "2026-09-21")).is(201);
  }

  @Test
  void aNewVersionIsMadeFromTheTextOfTheReleaseAndItsDifferencesAreNamedByCase() throws Exception {
    String id = course.screened("128.5");
    course.hear(id);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"giveOpinion\",\"kind\":\"PROPOSE_PROSECUTION\",\"agrees\":false,\"reasons\":\"应当追究\"}")
        .is(200);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"recordDecision\",\"decidedOn\":\"2026-09-21\",\"document\":\"衢柯检刑诉〔2026〕1号\"}")
        .is(200);
    Answer released =
        bureau
            .send(
                Ask.to("GET " + CRITERIA + "/{version}")
                    .by(Person.GU)
                    .on("version", "330800-DEMO-1"))
            .is(200);
    ObjectNode text = (ObjectNode) JSON.readTree(released.text("/text"));
    assertEquals("330800-DEMO/1", text.path("id").asText());
    text.put("id", "330800-DEMO/7").put("from", "2026-10-01");
    ((com.fasterxml.jackson.databind.node.ArrayNode) text.path("criteria")).remove(1);
    String path = propose(Person.GU, text).is(201).text("/path");
    Answer test = step(Person.GU, path, "back-test").is(200);
    assertTrue(test.texts("/differences", "caseId").contains(id), test.body());
    String number = bureau.show(Person.GU, id).text("/policeCase");
    assertTrue(test.texts("/differences", "number").contains(number), test.body());
    assertTrue(test.body().contains("330800-DEMO-2"), "what is gone is named");
  }

  @Test
  void aVersionOfTheReleaseIsReadInWordsAndNeverOverwritten() throws Exception {
    Answer whole =
        bureau
            .send(
                Ask.to("GET " + CRITERIA + "/{version}")
                    .by(Person.GU)
                    .on("version", "CN-2023-187-1"))
            .is(200);
    assertTrue(whole.at("/criteria").size() > 15);
    assertTrue(whole.at("/version/inForce").asBoolean());
    propose(Person.GU, local("330800-DEMO/1", "2026-09-25")).refused(409, "VERSION_EXISTS");
    bureau
        .send(Ask.to("GET " + CRITERIA + "/{version}").by(Person.GU).on("version", "NO-1"))
        .is(404);
  }
}
