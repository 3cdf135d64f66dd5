package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.screening.intake.PoliceCases;

/** How cases come in, from the desk and from the police's queue. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final Course course;
  private final Bureau bureau;
  private final PoliceCases police;

  IntakeTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
    police = bureau.make("PoliceCases", PoliceCases::new);
  }

  private static String message(String request, String organ, String number, String papers) {
    return """
        {"partner":"qz-police","requestId":"%s","organ":"%s","case":%s,"papers":[%s]}"""
        .formatted(request, organ, Bureau.aCase(number, "TRANSFERRED"), papers);
  }

  private static String paper(String name) {
    return "{\"name\":\"%s\",\"kind\":\"STATEMENT\",\"mediaType\":\"application/pdf\",\"size\":1000}"
        .formatted(name);
  }

  private JsonNode answer(String request, String... bodies) throws JsonProcessingException {
    assertEquals(
        List.of(),
        Wire.failed(police.handleRequest(Wire.messages(Bureau.NOW, bodies), Bureau.CONTEXT)));
    SQSEvent answers = course.wire.received("PoliceReceiptsQueue", request, Bureau.NOW);
    return JSON.readTree(answers.getRecords().getLast().getBody());
  }

  @Test
  void aPoliceCaseIsOpenedOnceAndAnsweredWithWhereToUpload() throws Exception {
    String number = Bureau.number();
    String first = "r" + UUID.randomUUID();
    String body = message(first, Person.KECHENG, number, paper("笔录一") + "," + paper("笔录二"));
    JsonNode answer = answer(first, body, body);
    String id = answer.path("caseId").asText();
    assertEquals(2, answer.path("uploads").size());
    assertTrue(answer.at("/uploads/0/upload/url").asText().contains("/papers/" + id + "/"));
    assertTrue(answer.path("code").isNull());
    String later = "r" + UUID.randomUUID();
    JsonNode more = answer(later, message(later, Person.KECHENG, number, paper("笔录三")));
    assertEquals(id, more.path("caseId").asText());
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(3, page.at("/papers").size());
    assertEquals(number, page.text("/policeCase"));
    bureau.show(Person.LIANG, id).is(404);
  }

  @Test
  void whatIsWrongWithACaseIsToldAtOnce() throws Exception {
    String request = "r" + UUID.randomUUID();
    JsonNode answer =
        answer(
            request,
            """
            {"partner":"qz-police","requestId":"%s","organ":"330802P1",
             "case":{"policeUnit":"x","referral":"NOTHING","filedOn":"2026-13-01","suspects":[]},
             "papers":[{"name":"x","mediaType":"text/html","size":1}]}"""
                .formatted(request));
    assertEquals("INVALID_FIELDS", answer.path("code").asText());
    List<String> pointers = answer.path("faults").findValuesAsText("pointer");
    assertTrue(
        pointers.containsAll(
            List.of(
                "/case/policeCase",
                "/case/referral",
                "/case/filedOn",
                "/case/receivedOn",
                "/case/inCustody",
                "/case/suspects",
                "/papers/0/mediaType")),
        pointers.toString());
    String other = "r" + UUID.randomUUID();
    assertEquals(
        "FIELDS_WRONG",
        answer(other, message(other, "330899P9", Bureau.number(), "")).path("code").asText());
  }

  @Test
  void whatIsNoCaseGoesToTheDeadLettersAlone() {
    String request = "r" + UUID.randomUUID();
    var batch =
        Wire.messages(
            Bureau.NOW,
            "no json",
            "{\"partner\":\"qz-police\"}",
            message(request, Person.KECHENG, Bureau.number(), ""));
    assertEquals(
        List.of("message-0", "message-1"),
        Wire.failed(police.handleRequest(batch, Bureau.CONTEXT)));
    assertEquals(
        1, course.wire.received("PoliceReceiptsQueue", request, Bureau.NOW).getRecords().size());
  }

  @Test
  void aPoliceCaseIsOneCaseHoweverItComesIn() {
    String number = Bureau.number();
    Ask ask =
        Ask.to("POST " + Bureau.CASES)
            .by(Person.ASSISTANT)
            .body(Bureau.aCase(number, "TRANSFERRED"));
    String id = bureau.send(ask).is(201).text("/id");
    assertEquals(id, bureau.send(ask).is(201).text("/id"));
    bureau
        .send(
            Ask.to("POST " + Bureau.CASES).by(Person.GU).body(Bureau.aCase(number, "TRANSFERRED")))
        .refused(409, "CASE_EXISTS");
  }

  @Test
  void nothingThatNamesAnybodyIsStoredOrListedInClear() {
    String id = course.screened("128.5");
    for (var row : course.wire.rows(id)) {
      String stored = row.toString();
      assertFalse(stored.contains("王小明"), stored);
      assertFalse(stored.contains("330802199001011232"), stored);
    }
    String list = bureau.list(Person.GU, "REVIEW").body();
    assertFalse(list.contains("王小明"));
    assertTrue(list.contains("王**"));
    Answer page = bureau.show(Person.GU, id);
    assertTrue(page.body().contains("王小明"));
    assertFalse(page.body().contains("330802199001011232"));
    Answer audited = bureau.show(Person.AUDITOR, id).is(200);
    assertFalse(audited.body().contains("王小明"), audited.body());
  }

  @Test
  void aNumberIsReadInFullOnlyOnTheRecord() {
    String id = bureau.opened();
    Ask reveal =
        Ask.to("POST " + Bureau.CASES + "/{caseId}/reveal")
            .by(Person.GU)
            .on("caseId", id)
            .body("{\"field\":\"suspect.1.idNumber\",\"reason\":\"核对身份\"}");
    assertEquals("330802199001011232", bureau.send(reveal).is(200).text("/value"));
    assertTrue(bureau.show(Person.GU, id).texts("/history", "type").contains("personalDataRead"));
  }

  @Test
  void aPagesPictureAndTextAreShownToThoseWhoHandleTheCase() {
    String id = course.screened("128.5");
    String paper = bureau.show(Person.GU, id).text("/papers/0/id");
    Ask ask =
        Ask.to("GET " + Bureau.CASES + "/{caseId}/papers/{paper}/pages/{page}")
            .by(Person.GU)
            .on("caseId", id)
            .on("paper", paper)
            .on("page", "1");
    Answer page = bureau.send(ask).is(200);
    assertTrue(page.text("/picture").contains("/readings/" + id + "/" + paper + "/page-0001.jpg"));
    assertTrue(page.at("/text/lines").size() > 1);
    bureau.send(ask.on("page", "2")).is(404);
    bureau.send(ask.on("page", "x")).is(404);
    bureau.send(ask.on("page", "1").by(Person.LIANG)).is(404);
    bureau.send(ask.by(Person.AUDITOR)).is(403);
    bureau.send(ask.by(Person.CLERK)).is(403);
    Ask file =
        Ask.to("GET " + Bureau.CASES + "/{caseId}/papers/{paper}/file")
            .by(Person.ASSISTANT)
            .on("caseId", id)
            .on("paper", paper);
    assertTrue(bureau.send(file).is(200).text("/url").contains("/papers/" + id));
  }
}
