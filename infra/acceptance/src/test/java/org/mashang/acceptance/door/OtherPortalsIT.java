package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;
import org.mashang.acceptance.template.Yaml;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Another portal puts requests into the queue and fetches the answers. */
class OtherPortalsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Stack STACK = Stack.from("2026-10-12T10:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final SqsClient SQS = STACK.cloud().services().clients().sqs();

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aRequestGetsItsReceiptAndIsOnTheDispatchersDesk() throws IOException {
    ObjectNode request = example();
    JsonNode answer = asked(request);
    assertEquals(request.path("requestId"), answer.path("requestId"));
    assertTrue(answer.path("code").isNull(), answer.toString());
    String id = answer.at("/receipt/id").asText();
    Answer seen = STREET.as("dispatcher-330800").get("/v1/notary/orders/" + id).is(200);
    assertEquals("PORTAL", seen.text("/channel"));
    assertEquals("DISPATCH", seen.text("/stage"));
    // The applicant gets in by what the portal hands on.
    Answer pass =
        STREET.post(
            "/v1/notarization/passes",
            Samples.object()
                .put("receiptCode", answer.at("/receipt/receiptCode").asText())
                .put("phone", request.at("/request/applicant/phone").asText()));
    STREET.with(pass.is(201).text("/token")).get("/v1/notarization/orders/" + id).is(200);

    assertEquals(answer, asked(request), "sent again, the same receipt");
    ((ObjectNode) request.path("request")).put("purpose", "另一个用途");
    assertEquals("IDEMPOTENCY_KEY_REUSED", asked(request).path("code").asText());
  }

  @Test
  void aWrongRequestIsAnsweredWithAllThatIsWrong() throws IOException {
    ObjectNode request = example().put("requestId", "zlb-20261012-000018");
    ((ObjectNode) request.path("request")).put("copies", 0).put("colour", "red").remove("country");
    JsonNode answer = asked(request);
    assertEquals("INVALID_FIELDS", answer.path("code").asText());
    assertTrue(answer.path("receipt").isNull());
    Set<String> pointers = new TreeSet<>();
    answer.path("faults").forEach(fault -> pointers.add(fault.path("pointer").asText()));
    assertEquals(Set.of("/copies", "/colour", "/country"), pointers);
  }

  /** The repository's example of such a message. */
  private static ObjectNode example() throws IOException {
    JsonNode event =
        JSON.readTree(
            Yaml.root().resolve("events/notarization/OutsideRequests.Arrived.json").toFile());
    JsonNode body = JSON.readTree(event.at("/Records/0/body").asText());
    Conformance.holds("OutsideRequest", body);
    return (ObjectNode) body;
  }

  private static JsonNode asked(ObjectNode request) throws IOException {
    String in = url("OutsideRequestsQueue");
    SQS.sendMessage(ask -> ask.queueUrl(in).messageBody(request.toString()));
    String out = url("ReceiptsQueue");
    List<Message> found =
        Patience.until(
            () -> SQS.receiveMessage(ask -> ask.queueUrl(out).maxNumberOfMessages(1)).messages(),
            messages -> !messages.isEmpty());
    Message message = found.getFirst();
    SQS.deleteMessage(ask -> ask.queueUrl(out).receiptHandle(message.receiptHandle()));
    JsonNode answer = JSON.readTree(message.body());
    Conformance.holds("OutsideAnswer", answer);
    return answer;
  }

  private static String url(String queue) {
    return STACK.cloud().services().physicalName(queue);
  }
}
