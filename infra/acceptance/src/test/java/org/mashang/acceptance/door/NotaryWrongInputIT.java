package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

/** Wrong input to notarisation is refused with all that is wrong, and changes nothing. */
class NotaryWrongInputIT {

  private static final String PHONE = "/v1/notarization/orders";
  private static final String DESK = "/v1/notary/orders";
  private static final Stack STACK = Stack.from("2026-09-30T08:40:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Caller APPLICANT = STREET.applicant(null);
  private static final Answer CATALOGUE = STREET.get("/v1/notarization/catalogue").is(200);

  /** A change that makes a request wrong, and where it is wrong then. */
  private record Wrong(String sentence, Consumer<ObjectNode> change, String... pointers) {}

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @TestFactory
  Stream<DynamicTest> aRequestWithFaultsIsRefusedWithAllOfThem() {
    return Stream.of(
            new Wrong(
                "missing",
                body -> {
                  body.remove(List.of("use", "purpose", "declared", "noticeVersion"));
                  person(body).remove("name");
                },
                "/use",
                "/purpose",
                "/declared",
                "/noticeVersion",
                "/applicant/name"),
            new Wrong(
                "of the wrong type",
                body -> {
                  body.put("purpose", 5).put("copies", "two").put("places", "here");
                  body.put("urgency", true).put("papers", "all").put("answers", "yes");
                  person(body).put("phone", 13867000002L);
                },
                "/purpose",
                "/copies",
                "/places",
                "/urgency",
                "/papers",
                "/answers",
                "/applicant/phone"),
            new Wrong(
                "with fields nobody knows",
                body -> {
                  body.put("colour", "red");
                  ((ObjectNode) body.get("places")).put("moon", "330802");
                  ((ObjectNode) body.get("answers")).put("fee", "0");
                },
                "/colour",
                "/places/moon",
                "/answers/fee"),
            new Wrong(
                "too long or too many",
                body -> {
                  body.put("purpose", "长".repeat(201)).put("copies", 21);
                  ((ObjectNode) body.get("answers")).put("father", "名".repeat(5_001));
                },
                "/purpose",
                "/copies",
                "/answers/father"),
            new Wrong(
                "with a wrong check digit, a place that is none, a day that has passed",
                body -> {
                  person(body).put("idNumber", "330803197905061716");
                  ((ObjectNode) body.get("places")).put("domicile", "999999");
                  body.putObject("urgency").put("by", "2026-09-29").put("reason", "昨天");
                },
                "/applicant/idNumber",
                "/places/domicile",
                "/urgency/by"),
            new Wrong(
                "under a notice that is out of date",
                body -> body.put("noticeVersion", "2019-1"),
                "/noticeVersion"))
        .map(wrong -> DynamicTest.dynamicTest(wrong.sentence(), () -> refused(wrong, "")));
  }

  @TestFactory
  Stream<DynamicTest> aRequestThatTheMatterDoesNotAllowIsRefused() {
    return Stream.of(
            new Wrong(
                "abroad without a country, and answers that are none",
                body -> {
                  body.remove("country");
                  ((ObjectNode) body.get("answers")).put("birthDate", "long ago").put("sex", "?");
                },
                "/country",
                "/answers/birthDate",
                "/answers/sex"),
            new Wrong(
                "for a country that is not on the list",
                body -> body.put("country", "XX"),
                "/country"),
            new Wrong(
                "by a company that was not born",
                body ->
                    body.putObject("applicant")
                        .put("kind", "COMPANY")
                        .put("name", "衢州晴川光伏科技有限公司")
                        .put("creditCode", "91330802MA29QC7K10")
                        .put("representative", "程晓岚")
                        .put("phone", "13867000001"),
                "/applicant/kind"),
            new Wrong(
                "with a paper that is not on the list",
                body ->
                    body.putArray("papers")
                        .addObject()
                        .put("paper", "horoscope")
                        .put("fileId", UUID.randomUUID().toString()),
                "/papers/0/paper"),
            new Wrong(
                "at an office that is not there",
                body -> body.put("preferredOffice", "330800N9"),
                "/preferredOffice"),
            new Wrong(
                "with a promise nobody signed",
                body -> body.putArray("promised").add("household"),
                "/promise"),
            new Wrong(
                "with a promise somebody else signed, on an old text",
                body -> {
                  body.putArray("promised").add("household");
                  body.putObject("promise").put("name", "别人").put("version", "2019-1");
                },
                "/promise/version"),
            new Wrong(
                "by video, for use abroad",
                body -> body.putObject("remote").put("country", "AU").put("longTerm", true),
                "/remote",
                "/use"))
        .map(wrong -> DynamicTest.dynamicTest(wrong.sentence(), () -> refused(wrong, "NPR-17")));
  }

  private static void refused(Wrong wrong, String article) {
    ObjectNode body = Requests.birth(CATALOGUE);
    wrong.change().accept(body);
    String key = UUID.randomUUID().toString();
    Answer answer = APPLICANT.post(PHONE, body, key).is(422);
    Set<String> missing = new TreeSet<>(Set.of(wrong.pointers()));
    missing.removeAll(answer.faults());
    assertTrue(missing.isEmpty(), () -> "not named: " + missing + " in " + answer.json());
    assertTrue(article.isEmpty() || cited(answer).contains(article), () -> "" + answer.json());
    // A dry run would have said the same.
    Set<String> foretold = APPLICANT.post("/v1/notarization/checks", body).is(200).faults();
    assertTrue(foretold.containsAll(answer.faults()), () -> foretold + " / " + answer.faults());
    // Nothing was kept: the same key is still free for a right one, which is then version 1.
    Answer right = APPLICANT.post(PHONE, Requests.birth(CATALOGUE), key).is(201);
    assertEquals("\"1\"", right.etag());
    assertEquals(PHONE + "/" + right.text("/id"), right.location());
  }

  @Test
  void whatTheFormAndWhatTheLawMissAreSaidTogether() {
    ObjectNode body = Requests.birth(CATALOGUE).put("copies", 0);
    body.remove("country");
    Answer refused = APPLICANT.post(PHONE, body).isProblem(422, "INVALID_FIELDS");
    assertEquals(Set.of("/copies", "/country"), refused.faults());
  }

  @Test
  void aMatterNobodyKnowsIsAFaultLikeAnother() {
    ObjectNode body = Requests.birth(CATALOGUE).put("matter", "MOON_LANDING");
    Answer refused = APPLICANT.post(PHONE, body).is(422);
    assertEquals(Set.of("/matter"), refused.faults());
    assertEquals(
        Set.of("/matter"), APPLICANT.post("/v1/notarization/checks", body).is(200).faults());
  }

  @Test
  void anAgentForAWillIsRefusedByArticle26() {
    ObjectNode body = Requests.person(CATALOGUE, "WILL");
    body.putObject("agent")
        .put("name", "林小芳")
        .put("idType", "CITIZEN_ID")
        .put("idNumber", "330802195603124025")
        .put("phone", "13867000003");
    Answer refused = APPLICANT.post(PHONE, body).is(422);
    assertTrue(refused.faults().contains("/agent"), () -> "" + refused.json());
    assertTrue(cited(refused).contains("NL-26"), () -> "" + refused.json());
    assertTrue(APPLICANT.post("/v1/notarization/checks", body).is(200).faults().contains("/agent"));
  }

  @Test
  void aHouseWithoutItsPlaceIsRefusedByArticle25() {
    ObjectNode body = Requests.person(CATALOGUE, "INHERITANCE_IMMOVABLE");
    Answer refused = APPLICANT.post(PHONE, body).is(422);
    assertTrue(refused.faults().contains("/places/immovable"), () -> "" + refused.json());
    assertTrue(cited(refused).contains("NL-25(2)"), () -> "" + refused.json());
    ((ObjectNode) body.get("places")).put("immovable", "330803");
    body.put("preferredOffice", "330822N1");
    Answer elsewhere = APPLICANT.post(PHONE, body).is(422);
    assertTrue(elsewhere.faults().contains("/preferredOffice"), () -> "" + elsewhere.json());
    assertTrue(cited(elsewhere).contains("NL-25(2)"), () -> "" + elsewhere.json());
    APPLICANT.post(PHONE, body.put("preferredOffice", "330803N1")).is(201);
  }

  @Test
  void aPromiseCannotStandForAnIdentityCard() {
    ObjectNode body = Requests.birth(CATALOGUE);
    body.putArray("promised").add("household").add("identity");
    body.putObject("promise").put("name", "林国栋").put("version", CATALOGUE.text("/promise/version"));
    Answer refused = APPLICANT.post(PHONE, body).is(422);
    assertEquals(Set.of("/promised/1"), refused.faults(), () -> "" + refused.json());
    assertTrue(cited(refused).contains("NL-27(1)"), () -> "" + refused.json());
  }

  @Test
  void aPaperThatNobodyUploadedIsNamedWhereItStands() {
    ObjectNode body = Requests.birth(CATALOGUE);
    body.putArray("papers")
        .addObject()
        .put("paper", "identity")
        .put("fileId", UUID.randomUUID().toString());
    Answer refused = APPLICANT.post(PHONE, body).isProblem(422, "FILE_NOT_READY");
    assertEquals(Set.of("/papers/0/fileId"), refused.faults());
  }

  @Test
  void aBodyThatIsNoJsonIsRefusedOnEveryRoute() {
    String id = submitted();
    Caller dispatcher = STREET.as("dispatcher-330800");
    Caller notary = STREET.as("notary-330800N1-2");
    String deep = "{\"a\":".repeat(3000) + "1" + "}".repeat(3000);
    for (String text : List.of("{", "", "[]", "\"x\"", "{\"a\":1,\"a\":2}", "{} x", deep)) {
      sent(APPLICANT, PHONE, text);
      sent(APPLICANT, "/v1/notarization/checks", text);
      sent(APPLICANT, PHONE + "/" + id + "/commands", text);
      sent(dispatcher, DESK + "/" + id + "/commands", text);
      sent(notary, DESK + "/" + id + "/reveal", text);
      sent(STREET, "/v1/notarization/passes", text);
    }
    APPLICANT
        .post(
            PHONE,
            Requests.birth(CATALOGUE),
            Map.of("content-type", "text/plain", "idempotency-key", UUID.randomUUID().toString()))
        .is(415);
  }

  private static void sent(Caller caller, String path, String text) {
    caller
        .send(
            "POST",
            path,
            text.getBytes(StandardCharsets.UTF_8),
            Map.of(
                "content-type",
                "application/json",
                "idempotency-key",
                UUID.randomUUID().toString(),
                "if-match",
                "\"1\""))
        .isProblem(400, "INVALID_JSON");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedByUsAndByTheGateway() {
    ObjectNode large = Requests.birth(CATALOGUE).put("purpose", "长".repeat(100_000));
    APPLICANT.post(PHONE, large).isProblem(413, "BODY_TOO_LARGE");
    APPLICANT.post("/v1/notarization/checks", large).isProblem(413, "BODY_TOO_LARGE");
    byte[] huge = new byte[10 * 1024 * 1024 + 1];
    Arrays.fill(huge, (byte) ' ');
    APPLICANT.send("POST", PHONE, huge, Map.of("content-type", "application/json")).is(413);
  }

  @Test
  void aCommandWithoutItsKeyOrVersionIsRefused() {
    ObjectNode body = Requests.birth(CATALOGUE);
    APPLICANT.post(PHONE, body, Map.of()).isProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
    APPLICANT
        .post(PHONE, body, Map.of("idempotency-key", "short"))
        .isProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
    String id = submitted();
    ObjectNode withdraw = Samples.object().put("type", "withdraw").put("reason", "不出国了");
    String mine = PHONE + "/" + id + "/commands";
    APPLICANT.post(mine, withdraw).isProblem(428, "IF_MATCH_REQUIRED");
    APPLICANT
        .post(mine, withdraw, Map.of("if-match", "\"1\""))
        .isProblem(400, "IDEMPOTENCY_KEY_REQUIRED");
    Caller dispatcher = STREET.as("dispatcher-330800");
    String desk = DESK + "/" + id + "/commands";
    ObjectNode dispatch = Samples.object().put("type", "dispatch");
    dispatch.putArray("offices").add("330803N1");
    dispatcher.post(desk, dispatch).isProblem(428, "IF_MATCH_REQUIRED");
    String key = UUID.randomUUID().toString();
    dispatcher.command(desk, dispatch, "1", key).isProblem(400, "INVALID_IF_MATCH");
    dispatcher.command(desk, dispatch, "\"7\"", key).isProblem(412, "STALE_VERSION");
    assertEquals("\"1\"", APPLICANT.get(PHONE + "/" + id).etag(), "nothing has changed");
    commanded(APPLICANT, mine, withdraw).is(200);
    commanded(APPLICANT, mine, withdraw).isProblem(412, "STALE_VERSION");
  }

  @Test
  void aCommandWithFaultsIsRefusedWithAllOfThem() {
    String id = submitted();
    Caller dispatcher = STREET.as("dispatcher-330800");
    String desk = DESK + "/" + id + "/commands";
    for (String type : new String[] {"bribe", "submit", "deliverOffer", "", "recordSealed"}) {
      Answer answer = commanded(dispatcher, desk, Samples.object().put("type", type)).is(422);
      assertEquals(Set.of("/type"), answer.faults(), type);
    }
    ObjectNode wrong = Samples.object().put("type", "dispatch").put("together", "yes");
    wrong.put("offices", "330803N1").put("fast", true);
    Answer types = commanded(dispatcher, desk, wrong).is(422);
    assertEquals(Set.of("/together", "/offices", "/fast"), types.faults(), "" + types.json());
    ObjectNode elsewhere = Samples.object().put("type", "dispatch");
    elsewhere.putArray("offices").add("330822N1");
    Answer place = commanded(dispatcher, desk, elsewhere).is(422);
    assertTrue(place.faults().toString().contains("/offices"), "" + place.json());
    assertEquals("\"1\"", APPLICANT.get(PHONE + "/" + id).etag(), "nothing has changed");
  }

  private static Answer commanded(Caller caller, String path, ObjectNode body) {
    return caller.command(path, body, "\"1\"", UUID.randomUUID().toString());
  }

  @Test
  void aKeyUsedAgainGivesTheFirstAnswerForTheSameBodyAndARefusalForAnother() {
    String key = UUID.randomUUID().toString();
    ObjectNode body = Requests.birth(CATALOGUE);
    Answer first = APPLICANT.post(PHONE, body, key).is(201);
    Answer again = APPLICANT.post(PHONE, body, key).is(201);
    assertEquals(first.json(), again.json());
    APPLICANT
        .post(PHONE, body.deepCopy().put("purpose", "留学"), key)
        .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
    Answer other = STREET.applicant(null).post(PHONE, body, key).is(201);
    assertNotEquals(first.text("/id"), other.text("/id"), "somebody else's key is another");

    String desk = DESK + "/" + first.text("/id") + "/commands";
    Caller dispatcher = STREET.as("dispatcher-330800");
    ObjectNode dispatch = Samples.object().put("type", "dispatch").put("note", "户籍地");
    dispatch.putArray("offices").add("330803N1");
    key = UUID.randomUUID().toString();
    Answer done = dispatcher.command(desk, dispatch, "\"1\"", key).is(200);
    Answer replayed = dispatcher.command(desk, dispatch, "\"1\"", key).is(200);
    assertEquals(done.json(), replayed.json());
    assertEquals(done.etag(), replayed.etag());
    dispatcher
        .command(desk, dispatch.deepCopy().put("note", "另一个"), "\"1\"", key)
        .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void listsAskedForWronglySayWhat() {
    Caller notary = STREET.as("notary-330800N1-2");
    for (String query : List.of("limit=0", "limit=101", "limit=x", "stage=NOWHERE")) {
      notary.get(DESK + "?" + query).is(400);
    }
    Caller lin = STREET.as("applicant-lin");
    for (String list : List.of("OPEN", "OFFERED", "MINE", "REVIEW")) {
      notary.get(DESK + "?cursor=forged&stage=" + list).is(400);
    }
    lin.get(PHONE + "?cursor=forged").is(400);
    lin.get(PHONE + "?limit=-1").is(400);
    // A cursor of one list is none of another, nor of another's.
    submitted(lin);
    submitted(lin);
    String cursor = lin.get(PHONE + "?limit=1").is(200).text("/next");
    lin.get(PHONE + "?limit=1&cursor=" + cursor).is(200);
    STREET.as("applicant-zhang").get(PHONE + "?limit=1&cursor=" + cursor).is(400);
    STREET.as("dispatcher-330800").get(DESK + "?cursor=" + cursor).is(400);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    String id = submitted();
    String nowhere = UUID.randomUUID().toString().replace("-", "");
    Caller dispatcher = STREET.as("dispatcher-330800");
    for (String path : List.of("", "/certificate", "/notices/1")) {
      APPLICANT.get(PHONE + "/" + nowhere + path).is(404);
    }
    dispatcher.get(DESK + "/" + nowhere).is(404);
    STREET.as("auditor").get(DESK + "/" + nowhere + "/events").is(404);
    for (String sequence : List.of("1", "99", "x", "-1", "99999999999999999999")) {
      APPLICANT.get(PHONE + "/" + id + "/notices/" + sequence).is(404);
    }
    APPLICANT.get(PHONE + "/" + id + "/certificate").isProblem(409, "NOT_READY");
  }

  @Test
  void aCheckCodeThatIsNotOursSaysSo() {
    STREET
        .get("/v1/certificates/1" + "A".repeat(26) + "B".repeat(20))
        .isProblem(404, "CODE_FORGED");
    for (String code : List.of("abc", "1", "%E5%85%AC%E8%AF%81", "A".repeat(400))) {
      STREET.get("/v1/certificates/" + code).isProblem(404, "CODE_UNREADABLE");
    }
  }

  @Test
  void fiveWrongTriesToEnterAnOrderCloseTheDoorForAnHour() {
    Answer receipt = APPLICANT.post(PHONE, Requests.birth(CATALOGUE)).is(201);
    ObjectNode wrong =
        Samples.object()
            .put("receiptCode", receipt.text("/receiptCode"))
            .put("phone", "13867000009");
    ObjectNode right = wrong.deepCopy().put("phone", "13867000002");
    Answer pass = STREET.post("/v1/notarization/passes", right).is(201);
    assertEquals(receipt.text("/id"), pass.text("/caseId"));
    Answer nothing = STREET.post("/v1/notarization/passes", Samples.object()).is(422);
    assertEquals(Set.of("/receiptCode", "/phone"), nothing.faults());
    for (int i = 0; i < 5; i++) {
      STREET.post("/v1/notarization/passes", wrong).isProblem(404, "NO_SUCH_CASE");
    }
    STREET.post("/v1/notarization/passes", wrong).is(429);
    STREET.post("/v1/notarization/passes", right).is(429);
  }

  private static String submitted() {
    return submitted(APPLICANT);
  }

  private static String submitted(Caller caller) {
    return caller.post(PHONE, Requests.birth(CATALOGUE)).is(201).text("/id");
  }

  private static Set<String> cited(Answer answer) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode citation : answer.json().path("citations")) {
      keys.add(citation.path("key").asText());
    }
    return keys;
  }

  private static ObjectNode person(ObjectNode body) {
    return (ObjectNode) body.get("applicant");
  }
}
