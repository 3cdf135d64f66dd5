package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashang.acceptance.stack.Stack;
import org.mashang.acceptance.template.Template;

/**
 * Each route but those of {@link NotaryAuthorisationIT}, {@link ScreeningAuthorisationIT} and
 * {@link FraudAuthorisationIT}, tried by each kind of caller: role, organ and party all count.
 * People of notary offices and of procuratorates have no business with reconsideration.
 */
class AuthorisationIT {

  private static final Stack STACK = Stack.from("2026-12-02T10:00:00+08:00");
  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
  private static String caseId = "";
  private static String hallId = "";

  private static final Set<String> COMMITTEE =
      Set.of(
          "auditor",
          "head",
          "admin",
          "notaryHead",
          "dispatcher",
          "fraudChief",
          "districtChief",
          "chiefProsecutor");

  /** Who gets through to what lies behind a route; everybody else must not. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry(
              "GET /v1/halls",
              Set.of("admin", "auditor", "clerk", "otherClerk", "head", "notaryHead")),
          Map.entry("POST /v1/halls", Set.of("admin")),
          Map.entry(
              "GET /v1/halls/figures",
              Set.of("admin", "auditor", "clerk", "otherClerk", "head", "notaryHead")),
          Map.entry("GET /v1/halls/{hallId}", Set.of("admin", "auditor", "clerk", "head")),
          Map.entry("POST /v1/halls/{hallId}/commands", Set.of("admin")),
          Map.entry("GET /v1/halls/{hallId}/code.svg", Set.of("admin", "auditor", "clerk", "head")),
          Map.entry("GET /v1/halls/{hallId}/code.png", Set.of("admin", "auditor", "clerk", "head")),
          Map.entry(
              "GET /v1/halls/{hallId}/poster.pdf", Set.of("admin", "auditor", "clerk", "head")),
          Map.entry(
              "POST /v1/applications/checks",
              Set.of(
                  "owner", "otherApplicant", "partner", "person", "pass", "clerk", "otherClerk")),
          Map.entry(
              "POST /v1/applications",
              Set.of("owner", "otherApplicant", "partner", "person", "pass")),
          Map.entry("GET /v1/applications", Set.of("owner", "otherApplicant", "person", "pass")),
          Map.entry("GET /v1/applications/{caseId}", Set.of("owner", "pass")),
          Map.entry("POST /v1/applications/{caseId}/commands", Set.of("owner", "pass")),
          Map.entry("GET /v1/applications/{caseId}/documents/{documentId}", Set.of()),
          Map.entry(
              "POST /v1/files",
              Set.of(
                  "owner",
                  "otherApplicant",
                  "partner",
                  "person",
                  "pass",
                  "clerk",
                  "otherClerk",
                  "head",
                  "notary",
                  "notaryHead")),
          Map.entry("GET /v1/files/{fileId}", Set.of()),
          Map.entry(
              "GET /v1/cases", Set.of("clerk", "otherClerk", "head", "auditor", "notaryHead")),
          Map.entry("POST /v1/cases", Set.of("clerk")),
          Map.entry("GET /v1/cases/{caseId}", Set.of("clerk", "head")),
          Map.entry("GET /v1/cases/{caseId}/events", Set.of("clerk", "head")),
          Map.entry("POST /v1/cases/{caseId}/commands", Set.of("clerk")),
          Map.entry("POST /v1/cases/{caseId}/reveal", Set.of("clerk", "head")),
          Map.entry("GET /v1/cases/{caseId}/files/{fileId}", Set.of()),
          Map.entry("GET /v1/cases/{caseId}/documents/{documentId}", Set.of()),
          Map.entry("GET /v1/fraud/partners", Set.of("auditor", "fraudChief")),
          Map.entry("POST /v1/fraud/partners", Set.of("fraudChief")),
          Map.entry("GET /v1/fraud/partners/{code}", Set.of()),
          Map.entry("POST /v1/fraud/partners/{code}/steps", Set.of()),
          Map.entry(
              "GET /v1/notices",
              Set.of("auditor", "clerk", "dispatcher", "fraudChief", "head", "otherClerk")),
          Map.entry("GET /v1/notices/{noticeId}", Set.of()),
          Map.entry("POST /v1/notices/{noticeId}/again", Set.of()),
          Map.entry("GET /v1/notices/{noticeId}/letter", Set.of()),
          Map.entry("POST /v1/notices/{noticeId}/posted", Set.of()),
          Map.entry("GET /v1/reports", COMMITTEE),
          Map.entry("GET /v1/reports/{kind}/{period}", Set.of()),
          Map.entry("GET /v1/figures", COMMITTEE),
          Map.entry("GET /v1/fraud/rules", Set.of("auditor", "fraudChief")),
          Map.entry("POST /v1/fraud/rules", Set.of("fraudChief")),
          Map.entry("GET /v1/fraud/rules/{rule}", Set.of("auditor", "fraudChief")),
          Map.entry("POST /v1/fraud/rules/{rule}/{number}/steps", Set.of()),
          Map.entry("POST /v1/fraud/rules/{rule}/{number}/tests", Set.of()),
          Map.entry("GET /v1/dead-letters", Set.of("admin", "auditor")),
          Map.entry("POST /v1/dead-letters/{queue}/redrive", Set.of("admin")));

  @BeforeAll
  static void everybodyIsHere() {
    Caller street = Caller.nobody(STACK.address());
    CALLERS.put("nobody", street);
    CALLERS.put("forger", street.with("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJIRUFEIl19."));
    CALLERS.put("owner", street.applicant(null));
    CALLERS.put("otherApplicant", street.applicant(null));
    CALLERS.put("person", street.as("applicant-zhang"));
    CALLERS.put("partner", street.as("partner-zlb"));
    CALLERS.put("clerk", street.as("clerk-330802"));
    CALLERS.put("otherClerk", street.as("clerk-330803"));
    CALLERS.put("head", street.as("head-330802"));
    CALLERS.put("admin", street.as("hall-admin"));
    CALLERS.put("auditor", street.as("auditor"));
    CALLERS.put("notary", street.as("notary-330800N1-2"));
    CALLERS.put("notaryHead", street.as("head-330800N1"));
    CALLERS.put("dispatcher", street.as("dispatcher-330800"));
    CALLERS.put("assistant", street.as("assistant-330802P1"));
    CALLERS.put("prosecutor", street.as("prosecutor-330802P1-1"));
    CALLERS.put("fraudChief", street.as("chief-330800F1"));
    CALLERS.put("districtChief", street.as("chief-330802F1"));
    CALLERS.put("chiefProsecutor", street.as("chief-330802P1"));
    Answer receipt =
        caller("owner").post("/v1/applications", Samples.application("2026-11-20")).is(201);
    caseId = receipt.text("/id");
    Answer pass =
        street.post(
            "/v1/case-passes",
            Samples.object()
                .put("receiptCode", receipt.text("/receiptCode"))
                .put("phone", Samples.PHONE));
    CALLERS.put("pass", street.with(pass.is(201).text("/token")));
    hallId = caller("admin").post("/v1/halls", Samples.hall("万田乡便民服务中心")).is(201).text("/id");
  }

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @TestFactory
  Stream<DynamicTest> everyRouteLetsThroughWhomItShouldAndNobodyElse() {
    return Template.read().routes().stream()
        .filter(
            route ->
                !route.isPublic()
                    && !route.routeKey().contains(" /v1/notar")
                    && !route.routeKey().contains(" /v1/screening")
                    && !route.routeKey().matches(".* /v1/fraud/(warnings|figures).*"))
        .flatMap(
            route ->
                CALLERS.keySet().stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                route.routeKey() + " by " + who,
                                () -> tried(route.routeKey(), who))));
  }

  private static void tried(String routeKey, String who) {
    String[] key = routeKey.split(" ");
    String path =
        key[1]
                .replace("{caseId}", caseId)
                .replace("{hallId}", hallId)
                .replace("{documentId}", "doc-1")
                .replace("{fileId}", UUID.randomUUID().toString())
                .replace("{code}", "nobody")
                .replace("{noticeId}", "nobody")
                .replace("{rule}", "P-AUTH-02")
                .replace("{number}", "1")
                .replace("{kind}", "MONTHLY")
                .replace("{period}", "2026-11")
                .replace("{queue}", "FilesDeadLetters")
            + (key[1].endsWith("figures") ? "?from=2026-12-01&to=2026-12-02" : "");
    Answer answer =
        key[0].equals("GET")
            ? caller(who).get(path)
            : caller(who).command(path, body(routeKey), "\"99\"", UUID.randomUUID().toString());
    boolean through = !Set.of(401, 403, 404).contains(answer.status());
    Set<String> allowed = ALLOWED.get(routeKey);
    assertTrue(allowed != null, () -> "say who may call " + routeKey);
    assertTrue(
        through == allowed.contains(who) && answer.status() < 500,
        () -> answer.request() + " → " + answer.status() + " " + answer.json());
    if (who.equals("nobody")) {
      answer.is(401);
    }
  }

  /**
   * A body that is right in itself, so that only the caller decides; the version is always stale.
   */
  private static ObjectNode body(String routeKey) {
    return switch (routeKey) {
      case "POST /v1/applications", "POST /v1/applications/checks" ->
          Samples.application("2026-11-20");
      case "POST /v1/cases" -> {
        ObjectNode oral = Samples.application("2026-11-20");
        oral.putObject("oral").put("takenAt", "2026-12-02T09:00:00+08:00").put("readBack", true);
        yield oral;
      }
      case "POST /v1/halls" -> Samples.hall("华墅乡便民服务中心");
      case "POST /v1/files" ->
          Samples.object()
              .put("name", "a.png")
              .put("mediaType", "image/png")
              .put("size", 100)
              .put("purpose", "EVIDENCE");
      case "POST /v1/halls/{hallId}/commands" ->
          Samples.object().put("type", "retire").put("reason", "搬迁");
      case "POST /v1/cases/{caseId}/reveal" ->
          Samples.object().put("field", "applicant.idNumber").put("reason", "核对身份");
      case "POST /v1/applications/{caseId}/commands" ->
          Samples.object().put("type", "withdraw").put("reason", "已经解决");
      default -> Samples.object().put("type", "accept").put("procedure", "ORDINARY");
    };
  }

  @Test
  void aPassForOneCaseOpensNoOther() {
    Answer other =
        caller("otherApplicant")
            .post("/v1/applications", Samples.application("2026-11-20"))
            .is(201);
    caller("pass").get("/v1/applications/" + other.text("/id")).is(404);
    caller("owner").get("/v1/applications/" + other.text("/id")).is(404);
  }

  @Test
  void readingAFieldInFullIsRecordedWithTheReason() {
    Caller clerk = caller("clerk");
    Answer revealed =
        clerk.post(
            "/v1/cases/" + caseId + "/reveal",
            Samples.object().put("field", "applicant.idNumber").put("reason", "核对申请人身份"));
    assertTrue(revealed.is(200).text("/value").equals(Samples.ID_NUMBER));
    List<String> labels =
        Stream.of(clerk.get("/v1/cases/" + caseId).json().path("history"))
            .flatMap(history -> Stream.of(history.toString()))
            .toList();
    assertTrue(labels.toString().contains("personalDataRead"), labels.toString());
    assertTrue(labels.toString().contains("核对申请人身份"), labels.toString());
  }

  private static Caller caller(String who) {
    Caller caller = CALLERS.get(who);
    if (caller == null) {
      throw new IllegalArgumentException(who);
    }
    return caller;
  }
}
