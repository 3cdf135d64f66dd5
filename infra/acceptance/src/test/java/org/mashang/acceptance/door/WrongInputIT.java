package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashang.acceptance.stack.Stack;

/** Wrong input of every kind is refused with all that is wrong, and changes nothing. */
class WrongInputIT {

  private static final Stack STACK = Stack.from("2026-12-01T10:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Caller APPLICANT = STREET.applicant(null);

  /** A change that makes an application wrong, and where it is wrong then. */
  private record Wrong(String sentence, Consumer<ObjectNode> change, String... pointers) {}

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @TestFactory
  Stream<DynamicTest> anApplicationWithFaultsIsRefusedWithAllOfThem() {
    return Stream.of(
            new Wrong(
                "missing",
                body -> {
                  body.remove("request");
                  body.remove("organId");
                  body.remove("declared");
                  ((ObjectNode) body.get("act")).remove("kind");
                  ((ObjectNode) body.get("applicant")).remove("name");
                },
                "/request",
                "/organId",
                "/declared",
                "/act/kind",
                "/applicant/name"),
            new Wrong(
                "of the wrong type",
                body -> {
                  body.put("request", 5).put("courtCase", "yes");
                  act(body).put("amountFen", "much").put("doneOn", 20260901);
                  body.put("service", "here");
                },
                "/request",
                "/courtCase",
                "/act/amountFen",
                "/act/doneOn",
                "/service"),
            new Wrong(
                "too long",
                body -> {
                  body.put("facts", "长".repeat(20_001)).put("request", "求".repeat(2_001));
                  person(body).put("name", "名".repeat(101));
                },
                "/facts",
                "/request",
                "/applicant/name"),
            new Wrong(
                "with a wrong check digit",
                body -> person(body).put("idNumber", "330899199003071237"),
                "/applicant/idNumber"),
            new Wrong(
                "with a credit code that fails its check",
                body -> {
                  person(body).remove("idNumber");
                  person(body).remove("idType");
                  person(body).put("kind", "COMPANY").put("creditCode", "91330899MA1234567A");
                },
                "/applicant/creditCode"),
            new Wrong(
                "with dates in the future",
                body -> act(body).put("doneOn", "2026-12-02").put("knownOn", "2026-12-03"),
                "/act/doneOn",
                "/act/knownOn"),
            new Wrong(
                "with dates that do not exist",
                body -> act(body).put("doneOn", "2026-02-30").put("knownOn", "yesterday"),
                "/act/doneOn",
                "/act/knownOn"),
            new Wrong(
                "with control characters",
                body -> {
                  body.put("facts", "a\u0000b").put("request", "a\u001bb");
                  person(body).put("name", "张\u202e三");
                },
                "/facts",
                "/request",
                "/applicant/name"),
            new Wrong(
                "with fields nobody knows",
                body -> {
                  body.put("colour", "red");
                  act(body).put("decideInMyFavour", true);
                },
                "/colour",
                "/act/decideInMyFavour"),
            new Wrong(
                "about two acts",
                body -> body.putArray("act").addObject().put("kind", "PENALTY"),
                "/act"),
            new Wrong(
                "with three agents",
                body -> {
                  var agents = body.putArray("agents");
                  for (int i = 0; i < 3; i++) {
                    agents.addObject().put("name", "代理人");
                  }
                },
                "/agents"),
            new Wrong(
                "with an agent without a mandate",
                body ->
                    body.putArray("agents")
                        .addObject()
                        .put("name", "李四")
                        .put("idNumber", "330899195512120458")
                        .put("phone", "19900005678")
                        .put("profession", "LAWYER"),
                "/agents/0/mandateFileId"),
            new Wrong(
                "to an organ and about an authority that do not exist",
                body -> body.put("organId", "330899").put("respondentId", "330899-XXX"),
                "/organId",
                "/respondentId"),
            new Wrong(
                "with a file that nobody uploaded",
                body ->
                    body.putArray("files")
                        .addObject()
                        .put("fileId", UUID.randomUUID().toString())
                        .put("purpose", "EVIDENCE"),
                "/files/0"))
        .map(wrong -> DynamicTest.dynamicTest(wrong.sentence(), () -> refused(wrong)));
  }

  private static void refused(Wrong wrong) {
    ObjectNode body = Samples.application("2026-11-20");
    wrong.change().accept(body);
    String key = UUID.randomUUID().toString();
    Answer answer = APPLICANT.post("/v1/applications", body, key).is(422);
    Set<String> missing = new TreeSet<>(Set.of(wrong.pointers()));
    missing.removeAll(answer.faults());
    assertTrue(missing.isEmpty(), () -> "not named: " + missing + " in " + answer.json());
    // Nothing was kept: the same key is still free for a right one, which is then version 1.
    Answer right = APPLICANT.post("/v1/applications", Samples.application("2026-11-20"), key);
    right.is(201);
    assertEquals("\"1\"", right.etag());
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    Map<String, String> headers = json();
    for (String text : new String[] {"{", "", "[]", "\"x\"", "{\"a\":1,\"a\":2}", "{} x", "nul"}) {
      APPLICANT
          .send("POST", "/v1/applications", text.getBytes(StandardCharsets.UTF_8), headers)
          .isProblem(400, "INVALID_JSON");
    }
    byte[] notUtf8 = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};
    int status = APPLICANT.send("POST", "/v1/applications", notUtf8, headers).status();
    assertTrue(status == 400 || status == 422, "the gateway may have mended it: " + status);
    String deep = "{\"a\":".repeat(3000) + "1" + "}".repeat(3000);
    APPLICANT
        .send("POST", "/v1/applications", deep.getBytes(StandardCharsets.UTF_8), headers)
        .isProblem(400, "INVALID_JSON");
  }

  @Test
  void anotherContentTypeIsRefused() {
    for (String type : new String[] {"text/plain", "application/xml", "multipart/form-data"}) {
      APPLICANT
          .post(
              "/v1/applications",
              Samples.application("2026-11-20"),
              Map.of("content-type", type, "idempotency-key", UUID.randomUUID().toString()))
          .is(415);
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedByUsAndByTheGateway() {
    ObjectNode large = Samples.application("2026-11-20").put("facts", "长".repeat(100_000));
    APPLICANT.post("/v1/applications", large).isProblem(413, "BODY_TOO_LARGE");
    byte[] huge = new byte[10 * 1024 * 1024 + 1];
    Arrays.fill(huge, (byte) ' ');
    APPLICANT.send("POST", "/v1/applications", huge, json()).is(413);
  }

  @Test
  void aCommandWithoutItsKeyOrVersionIsRefused() {
    ObjectNode body = Samples.application("2026-11-20");
    APPLICANT.post("/v1/applications", body, Map.of()).isProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
    APPLICANT
        .post("/v1/applications", body, Map.of("idempotency-key", "short"))
        .isProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
    String id = submitted(body);
    String commands = "/v1/cases/" + id + "/commands";
    Caller clerk = STREET.as("clerk-330802");
    ObjectNode accept = Samples.object().put("type", "accept").put("procedure", "ORDINARY");
    clerk.post(commands, accept).isProblem(428, "IF_MATCH_REQUIRED");
    String key = UUID.randomUUID().toString();
    clerk.command(commands, accept, "1", key).isProblem(400, "INVALID_IF_MATCH");
    clerk.command(commands, accept, "\"7\"", key).isProblem(412, "STALE_VERSION");
    assertEquals("\"1\"", clerk.get("/v1/cases/" + id).etag(), "nothing has changed");
    clerk.command(commands, accept, "\"1\"", UUID.randomUUID().toString()).is(200);
    clerk
        .command(commands, accept, "\"1\"", UUID.randomUUID().toString())
        .isProblem(412, "STALE_VERSION");
  }

  @Test
  void aCommandThatTheLawDoesNotKnowOrAllowIsRefused() {
    String id = submitted(Samples.application("2026-11-20"));
    String commands = "/v1/cases/" + id + "/commands";
    Caller clerk = STREET.as("clerk-330802");
    for (String type : new String[] {"bribe", "deemAccepted", "submit", "", "org.mashang.Case"}) {
      Answer answer =
          clerk.command(
              commands, Samples.object().put("type", type), "\"1\"", UUID.randomUUID().toString());
      assertTrue(answer.status() >= 400 && answer.status() < 500, () -> type + answer.json());
    }
    Answer early =
        clerk.command(
            commands,
            Samples.object().put("type", "approve").put("note", "好"),
            "\"1\"",
            UUID.randomUUID().toString());
    assertTrue(Set.of(403, 409, 422).contains(early.status()), () -> "" + early.json());
    assertEquals("\"1\"", clerk.get("/v1/cases/" + id).etag());
  }

  @Test
  void aKeyUsedAgainGivesTheFirstAnswerForTheSameBodyAndARefusalForAnother() {
    String key = UUID.randomUUID().toString();
    ObjectNode body = Samples.application("2026-11-20");
    Answer first = APPLICANT.post("/v1/applications", body, key).is(201);
    Answer again = APPLICANT.post("/v1/applications", body, key).is(201);
    assertEquals(first.json(), again.json());
    APPLICANT
        .post("/v1/applications", body.deepCopy().put("request", "另一个请求"), key)
        .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
    // Somebody else's key of the same value is another key.
    Answer other = STREET.applicant(null).post("/v1/applications", body, key).is(201);
    assertFalse(other.text("/id").equals(first.text("/id")));

    String commands = "/v1/cases/" + first.text("/id") + "/commands";
    Caller clerk = STREET.as("clerk-330802");
    key = UUID.randomUUID().toString();
    ObjectNode accept = Samples.object().put("type", "accept").put("procedure", "ORDINARY");
    Answer done = clerk.command(commands, accept, "\"1\"", key).is(200);
    Answer replayed = clerk.command(commands, accept, "\"1\"", key).is(200);
    assertEquals(done.json(), replayed.json());
    assertEquals(done.etag(), replayed.etag());
    clerk
        .command(commands, accept.deepCopy().put("procedure", "SIMPLIFIED"), "\"1\"", key)
        .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRejectedAndCannotBeHandedIn() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    Answer file = Uploads.upload(APPLICANT, "证据.png", "image/png", page);
    assertEquals("REJECTED", file.text("/status"));
    assertFalse(file.text("/reason").isEmpty());
    ObjectNode body = Samples.application("2026-11-20");
    body.putArray("files")
        .addObject()
        .put("fileId", file.text("/fileId"))
        .put("purpose", "EVIDENCE");
    Answer refused = APPLICANT.post("/v1/applications", body).is(422);
    assertTrue(refused.faults().contains("/files/0"), () -> "" + refused.json());
  }

  @Test
  void aFileOfAnotherTypeOrSizeThanAnnouncedIsNotTaken() {
    Uploads.announce(APPLICANT, "a.exe", "application/x-msdownload", 10).is(422);
    Uploads.announce(APPLICANT, "a.png", "image/png", 21L * 1024 * 1024).is(422);
    Uploads.announce(APPLICANT, "a.png", "image/png", 0).is(422);
    byte[] png = Uploads.png();
    Answer announced = Uploads.announce(APPLICANT, "a.png", "image/png", png.length).is(201);
    byte[] longer = Arrays.copyOf(png, png.length + 1);
    assertEquals(403, Uploads.put(announced, longer), "the size is signed");
    // Somebody else sees nothing of it.
    STREET.applicant(null).get("/v1/files/" + announced.text("/fileId")).is(404);
  }

  @Test
  void listsAskedForWronglySayWhat() {
    Caller clerk = STREET.as("clerk-330802");
    clerk.get("/v1/cases?limit=0").is(400);
    clerk.get("/v1/cases?limit=101").is(400);
    clerk.get("/v1/cases?limit=x").is(400);
    clerk.get("/v1/cases?cursor=forged").is(400);
    clerk.get("/v1/cases?stage=NOWHERE").is(400);
    STREET.as("hall-admin").get("/v1/halls/figures?from=2026-13-01&to=x").is(400);
  }

  @Test
  void fiveWrongTriesToEnterACaseCloseTheDoorForAnHour() {
    Answer receipt = APPLICANT.post("/v1/applications", Samples.application("2026-11-20")).is(201);
    ObjectNode wrong =
        Samples.object()
            .put("receiptCode", receipt.text("/receiptCode"))
            .put("phone", "19900000000");
    for (int i = 0; i < 5; i++) {
      int status = STREET.post("/v1/case-passes", wrong).status();
      assertTrue(status == 404 || status == 403, "try " + i + ": " + status);
    }
    STREET.post("/v1/case-passes", wrong).is(429);
    ObjectNode right = wrong.deepCopy().put("phone", Samples.PHONE);
    STREET.post("/v1/case-passes", right).is(429);
    STACK.moveTo("2026-12-01T11:30:00+08:00");
    STREET.post("/v1/case-passes", right).is(201);
  }

  @Test
  void codesThatAreForgedOrMisreadLeadToAPageThatHelps() {
    Caller admin = STREET.as("hall-admin");
    Answer hall = admin.post("/v1/halls", Samples.hall("石室乡便民服务中心")).is(201);
    String token = hall.text("/codes/0/token");
    char last = token.charAt(token.length() - 1);
    String forged = token.substring(0, token.length() - 1) + (last == 'a' ? 'b' : 'a');
    assertTrue(STREET.get("/s/" + forged).is(302).location().contains("reason=forged"));
    assertTrue(STREET.get("/s/abc").is(302).location().contains("reason=unreadable"));
    Answer session = STREET.post("/v1/sessions", Samples.object().put("code", forged)).is(201);
    assertTrue(session.json().path("hall").isNull(), "a forged code stands for no hall");

    Answer revoked =
        admin.command(
            "/v1/halls/" + hall.text("/id") + "/commands",
            Samples.object().put("type", "revokeCode").put("serial", 1).put("reason", "海报被人调换"),
            hall.etag(),
            UUID.randomUUID().toString());
    revoked.is(200);
    assertTrue(STREET.get("/s/" + token).is(302).location().contains("reason=revoked"));
  }

  private static String submitted(ObjectNode body) {
    return APPLICANT.post("/v1/applications", body).is(201).text("/id");
  }

  private static Map<String, String> json() {
    return Map.of(
        "content-type", "application/json", "idempotency-key", UUID.randomUUID().toString());
  }

  private static ObjectNode person(ObjectNode body) {
    return (ObjectNode) body.get("applicant");
  }

  private static ObjectNode act(ObjectNode body) {
    return (ObjectNode) body.get("act");
  }
}
