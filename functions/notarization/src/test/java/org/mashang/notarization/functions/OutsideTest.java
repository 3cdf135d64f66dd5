package org.mashang.notarization.functions;

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
import org.mashang.notarization.outside.OutsideRequests;

/** Requests that another portal puts into the queue, and what it gets back through the other. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsideTest {

  private final Course course;
  private final Office office;
  private final OutsideRequests function;

  OutsideTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
    function = office.make("OutsideRequests", OutsideRequests::new);
  }

  @Test
  void aGoodRequestIsAnOrderAndItsReceiptGoesBack() throws Exception {
    String requestId = requestId();
    assertEquals(List.of(), sent(message(requestId, ARequest.licence())));
    JsonNode answer = answers(requestId).getFirst();
    assertEquals("zlb", answer.path("partner").asText());
    assertTrue(answer.at("/receipt/receiptCode").asText().length() >= 12);
    assertTrue(answer.path("code").isNull() && answer.path("faults").isEmpty());
    Answer seen = office.show(Person.DISPATCHER, answer.at("/receipt/id").asText()).is(200);
    assertEquals("PORTAL", seen.text("/channel"));
    assertEquals("DISPATCH", seen.text("/stage"));
    assertEquals("2026-09-30T02:00:00Z", seen.text("/submittedAt"));
  }

  @Test
  void theSameMessageAgainIsTheSameReceiptAndOneOrder() throws Exception {
    String requestId = requestId();
    ARequest request = ARequest.birth();
    Person holder = Person.known("outside", office.personKey(request.at("/applicant/idNumber")));
    sent(message(requestId, request));
    sent(message(requestId, request), message(requestId, request));
    List<JsonNode> answers = answers(requestId);
    assertEquals(3, answers.size(), "each delivery is answered");
    assertEquals(1, answers.stream().distinct().count(), answers.toString());
    Ask mine = Ask.to("GET /v1/notarization/orders").by(holder);
    assertEquals(1, office.send(mine).is(200).at("/items").size());
  }

  @Test
  void anotherRequestUnderAUsedIdIsRefusedAndStoresNothing() throws Exception {
    String requestId = requestId();
    ARequest other = ARequest.birth();
    Person holder = Person.known("outside", office.personKey(other.at("/applicant/idNumber")));
    sent(message(requestId, ARequest.licence()));
    assertEquals(List.of(), sent(message(requestId, other)));
    List<String> codes =
        answers(requestId).stream().map(answer -> answer.path("code").asText("none")).toList();
    assertTrue(codes.contains("IDEMPOTENCY_KEY_REUSED"), codes.toString());
    Ask mine = Ask.to("GET /v1/notarization/orders").by(holder);
    assertEquals(0, office.send(mine).is(200).at("/items").size());
  }

  @Test
  void aFaultyRequestIsAnsweredWithAllThatIsWrong() throws Exception {
    String requestId = requestId();
    ARequest request =
        ARequest.licence()
            .put("/applicant/creditCode", "91330802MA29QC7K11")
            .put("/applicant/phone", "12")
            .without("/purpose");
    assertEquals(List.of(), sent(message(requestId, request)));
    JsonNode answer = answers(requestId).getFirst();
    assertTrue(answer.path("receipt").isNull());
    assertEquals("INVALID_FIELDS", answer.path("code").asText());
    assertEquals(
        List.of("/applicant/creditCode", "/applicant/phone", "/purpose"),
        answer.path("faults").findValuesAsText("pointer").stream().sorted().toList());
  }

  @Test
  void whatTheLawRefusesIsAnsweredWithItsReason() throws Exception {
    String requestId = requestId();
    sent(message(requestId, ARequest.licence().without("/country")));
    JsonNode answer = answers(requestId).getFirst();
    assertTrue(answer.path("receipt").isNull());
    assertEquals(List.of("/country"), answer.path("faults").findValuesAsText("pointer"));
    assertFalse(answer.path("reason").asText().isEmpty());
  }

  @Test
  void whatIsNoRequestReachesTheDeadLettersAndItsNeighbourIsTaken() throws Exception {
    String requestId = requestId();
    assertEquals(
        List.of("message-0", "message-1", "message-2", "message-3", "message-4"),
        sent(
            "no JSON",
            "{\"partner\":\"zlb\",\"request\":" + ARequest.licence() + "}",
            "{\"requestId\":\"" + requestId + "\",\"request\":" + ARequest.licence() + "}",
            "{\"partner\":\"z l b\",\"requestId\":\"" + requestId + "\",\"request\":{}}",
            "[]",
            message(requestId, ARequest.licence())));
    List<JsonNode> answers = answers(requestId);
    assertEquals(1, answers.size());
    assertFalse(answers.getFirst().path("receipt").isNull());
  }

  @Test
  void aMessageWithoutARequestIsAnsweredAndStoresNothing() throws Exception {
    String requestId = requestId();
    assertEquals(
        List.of(),
        sent("{\"partner\":\"zlb\",\"requestId\":\"" + requestId + "\",\"request\":[1]}"));
    JsonNode answer = answers(requestId).getFirst();
    assertTrue(answer.path("receipt").isNull());
    assertTrue(answer.path("faults").size() > 2, answer.toString());
  }

  @Test
  void receiptsNameNobody() throws Exception {
    String requestId = requestId();
    ARequest request = ARequest.birth();
    sent(message(requestId, request));
    String receipt = answers(requestId).toString();
    for (String personal :
        List.of("林语桐", "13957001234", request.at("/applicant/idNumber"), "樟潭街道")) {
      assertFalse(receipt.contains(personal), receipt);
    }
  }

  private static String requestId() {
    return UUID.randomUUID().toString();
  }

  private static String message(String requestId, ARequest request) {
    return "{\"partner\":\"zlb\",\"requestId\":\"%s\",\"request\":%s}"
        .formatted(requestId, request);
  }

  private List<String> sent(String... bodies) {
    return Wire.failed(function.handleRequest(Wire.messages(Office.NOW, bodies), Office.CONTEXT));
  }

  private List<JsonNode> answers(String requestId) throws JsonProcessingException {
    SQSEvent received = course.wire.received("ReceiptsQueue", requestId, Office.NOW);
    List<JsonNode> answers = new java.util.ArrayList<>();
    for (SQSEvent.SQSMessage message : received.getRecords()) {
      answers.add(new JsonMapper().readTree(message.getBody()));
    }
    return answers;
  }
}
